package fr.village.workbook.write;

import fr.village.workbook.Submission;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes Excel files: same book, same bytes, on any machine. POI makes everything but the rows of
 * the tables, which are written as a stream into what it made (decision 0036). Nothing touches the
 * disk here, so that the bytes can be scanned before they get a name.
 */
public final class WorkbookWriter {
  /** Different texts that are written once; beyond them each cell holds its own. */
  private static final int MOST_TEXTS = 1 << 17;

  private WorkbookWriter() {}

  /** The workbook of a submission. */
  public static byte[] write(Submission submission) {
    return write(Format1.book(submission));
  }

  /**
   * @throws IllegalArgumentException where a part has more rows than a sheet of Excel: some
   *     1,048,000
   */
  public static byte[] write(Book book) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(book, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * As {@link #write(Book)}, row by row.
   *
   * @param out is closed when the file is whole
   * @throws IOException of {@code out}
   */
  public static void write(Book book, OutputStream out) throws IOException {
    write(book, out, MOST_TEXTS);
  }

  static void write(Book book, OutputStream out, int mostTexts) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new SharedTexts.Factory(mostTexts))) {
      Styles styles = new Styles(workbook);
      Map<String, TableRows> rows = new HashMap<>();
      List<Part<?>> parts = book.parts();
      addTable(workbook, styles, parts.getFirst(), rows);
      XSSFSheet summary = workbook.createSheet(Summary.NAME);
      new SummarySheet(summary, styles, book.summary()).write();
      parts.subList(1, parts.size()).forEach(part -> addTable(workbook, styles, part, rows));
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      pack(workbook, rows, book.title(), book.day(), out);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A workbook of tables alone, without facts, summary, dictionary or seals: for lists that go to
   * and fro inside the federation.
   *
   * @param day the only time the file carries
   */
  public static byte[] tables(String title, LocalDate day, List<Part<?>> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new SharedTexts.Factory(MOST_TEXTS))) {
      Styles styles = new Styles(workbook);
      Map<String, TableRows> rows = new HashMap<>();
      parts.forEach(part -> addTable(workbook, styles, part, rows));
      pack(workbook, rows, title, day, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pack(
      XSSFWorkbook workbook,
      Map<String, TableRows> rows,
      String title,
      LocalDate day,
      OutputStream out)
      throws IOException, InvalidFormatException {
    describe(workbook.getProperties(), title, day);
    ByteArrayOutputStream shell = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream loose = new ZipArchiveOutputStream(shell)) {
      // packed anew below
      loose.setLevel(Deflater.NO_COMPRESSION);
      workbook.write(loose);
    }
    Normalise.pack(shell.toByteArray(), rows, day, out);
  }

  private static void addTable(
      XSSFWorkbook workbook, Styles styles, Part<?> part, Map<String, TableRows> rows) {
    XSSFSheet sheet = workbook.createSheet(part.format().name());
    TableRows later = new TableSheet(sheet, styles, part).write();
    rows.put(sheet.getPackagePart().getPartName().getName().substring(1), later);
  }

  /** Title, language and the closing's day; no author, no company, no program of somebody else. */
  static void describe(POIXMLProperties properties, String title, LocalDate date)
      throws InvalidFormatException {
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(Optional.of(""));
    core.setTitleProperty(title);
    core.setLanguageProperty("fr-FR");
    String day = date + "T00:00:00Z";
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Village");
  }
}
