package fr.village.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What people who program in Python read workbooks with, where it is installed. */
final class Openpyxl {
  private static final int FILES = 20;
  private static final String PROGRAM =
      """
      import sys, time, openpyxl
      began = time.perf_counter()
      cells = 0
      for name in sys.argv[1:]:
          book = openpyxl.load_workbook(name, read_only=True)
          for sheet in book.worksheets:
              for row in sheet.iter_rows(values_only=True):
                  cells += sum(1 for value in row if value is not None)
          book.close()
      print(1000 * (time.perf_counter() - began) / len(sys.argv[1:]))
      """;

  /** Milliseconds of its own time a file, its start left out; NaN where it is not there. */
  double msPerFile(List<Path> files) throws IOException, InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      List<String> command = new ArrayList<>(List.of(python, "-c", PROGRAM));
      files.stream().limit(FILES).map(Path::toString).forEach(command::add);
      try {
        Process process =
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() == 0) {
          return Double.parseDouble(said);
        }
      } catch (IOException e) {
        // no such program here; the next one
      }
    }
    return Double.NaN;
  }
}
