package fr.village.ui.gallery;

import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Submissions;
import fr.village.workbook.Tranche;
import fr.village.workbook.check.Edit;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder of e-mail attachments as the federation gets them: invented Maisons, real files. */
public final class ReceivedFiles {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final String[][] HOUSES = {
    {"ARR-01", "Maison d’Arras", "62", "Pas-de-Calais", "Hauts-de-France"},
    {"ROU-02", "Maison de Rouen", "76", "Seine-Maritime", "Normandie"},
    {"LET-97", "Maison du Tampon", "974", "La Réunion", "La Réunion"},
    {"LAV-01", "Maison de Laval", "53", "Mayenne", "Pays de la Loire"},
    {"LYO-03", "Maison de Lyon", "69", "Rhône", "Auvergne-Rhône-Alpes"},
    {"BOR-01", "Maison de Bordeaux", "33", "Gironde", "Nouvelle-Aquitaine"},
    {
      "OMR-62",
      "Maison des 1000 premiers jours du Pays de Saint-Omer et de la Vallée de la Lys",
      "62",
      "Pas-de-Calais",
      "Hauts-de-France"
    },
  };

  private ReceivedFiles() {}

  /** Fills a folder: sound, renamed, edited, truncated, foreign, old, twice, and a photograph. */
  public static Path make(Path folder) {
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < HOUSES.length; i++) {
        byte[] file = workbook(i, new UUID(i, 1), Submissions.CLOSING, 1);
        Files.write(folder.resolve("M1000J_%s_2026-06-30_r1.xlsx".formatted(HOUSES[i][0])), file);
      }
      byte[] rouen = workbook(1, new UUID(1, 1), Submissions.CLOSING, 2);
      Files.write(folder.resolve("bilan juin (1).xlsx"), rouen);
      byte[] lyon = workbook(4, new UUID(4, 1), Submissions.CLOSING, 1);
      Files.write(folder.resolve("Copie de M1000J_LYO-03.xlsx"), lyon);
      Files.write(
          folder.resolve("M1000J_ARR-01_2026-03-31_r1.xlsx"),
          workbook(0, new UUID(0, 1), MARCH, 1));
      Files.write(
          folder.resolve("Bordeaux nouvel ordinateur.xlsx"),
          workbook(5, new UUID(5, 2), Submissions.CLOSING, 1));
      byte[] gueret = WorkbookWriter.write(Submissions.brandNew());
      Files.write(folder.resolve("Guéret retouché.xlsx"), retouched(gueret));
      Files.write(folder.resolve("Agen.xlsx"), Arrays.copyOf(lyon, 20_000));
      Files.write(folder.resolve("liste familles LR.xlsx"), foreign());
      Files.write(folder.resolve("IMG_2041.jpg"), new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F'});
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] workbook(int house, UUID notebook, LocalDate closing, int revision) {
    String[] h = HOUSES[house];
    List<Tranche> tranches =
        List.of(
            new Tranche(1, 31 + 3 * house, LocalDate.of(2022, 12, 31)),
            new Tranche(2, 34, LocalDate.of(2024, 3, 31)),
            new Tranche(3, 29, LocalDate.of(2025, 6, 30)),
            new Tranche(4, 28, MARCH));
    return WorkbookWriter.write(
        Submissions.withCover(
            new CoverBuilder()
                .house(h[0], h[1], h[2], h[3], h[4])
                .notebook(notebook)
                .closing(closing)
                .revision(revision)
                .tranches(tranches)
                .build()));
  }

  /** A cell changed after sending. */
  public static byte[] retouched(byte[] workbook) {
    return Edit.workbook(
        workbook, book -> book.getSheet("Indicateurs").getRow(7).getCell(2).setCellValue("x"));
  }

  private static byte[] foreign() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Familles");
      var titles = sheet.createRow(0);
      titles.createCell(0).setCellValue("Nom");
      titles.createCell(1).setCellValue("Prénom");
      var first = sheet.createRow(1);
      first.createCell(0).setCellValue("Exemple");
      first.createCell(1).setCellValue("Anne");
      book.write(out);
      return out.toByteArray();
    }
  }
}
