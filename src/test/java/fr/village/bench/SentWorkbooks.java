package fr.village.bench;

import fr.village.workbook.Cover;
import fr.village.workbook.Submission;
import fr.village.workbook.check.Forge;
import fr.village.workbook.read.WorkbookReader;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Workbooks of some Maisons the size of Arras, as they arrive: made once under a folder. */
final class SentWorkbooks {
  private static final int HOUSES = 36;

  private final Path folder;

  SentWorkbooks(Path folder) {
    this.folder = folder;
  }

  /** What the sample Maison of Arras sends, as that of each house. */
  List<Path> files() throws IOException {
    Files.createDirectories(folder);
    Submission arras = arras();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < HOUSES; i++) {
      Cover named = Forge.with(arras.cover(), "houseCode", "BEN-" + (100 + i));
      Submission sent =
          new Submission(
              Forge.with(named, "notebook", new UUID(7, i)),
              arras.indicators(),
              arras.scores(),
              arras.crossings(),
              arras.sessions(),
              arras.activities(),
              arras.pooling());
      files.add(Files.write(folder.resolve(sent.fileName()), WorkbookWriter.write(sent)));
    }
    return files;
  }

  private static Submission arras() throws IOException {
    try (InputStream in =
        SentWorkbooks.class.getResourceAsStream("/fr/village/workbook/demo.xlsx")) {
      byte[] file = Objects.requireNonNull(in).readAllBytes();
      return Objects.requireNonNull(WorkbookReader.read(file).submission());
    }
  }
}
