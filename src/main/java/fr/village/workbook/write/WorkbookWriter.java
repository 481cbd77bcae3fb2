package fr.village.workbook.write;

import fr.village.workbook.Submission;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes Excel files in memory: same book, same bytes, on any machine. Nothing touches the disk
 * here, so that the bytes can be scanned before they get a name.
 */
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /** The workbook of a submission. */
  public static byte[] write(Submission submission) {
    return write(Format1.book(submission));
  }

  public static byte[] write(Book book) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new SharedTexts.Factory())) {
      Styles styles = new Styles(workbook);
      List<Part<?>> parts = book.parts();
      addTable(workbook, styles, parts.getFirst());
      XSSFSheet summary = workbook.createSheet(Summary.NAME);
      new SummarySheet(summary, styles, book.summary()).write();
      parts.subList(1, parts.size()).forEach(part -> addTable(workbook, styles, part));
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      return bytes(workbook, book.title(), book.day());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    try (XSSFWorkbook workbook = new XSSFWorkbook(new SharedTexts.Factory())) {
      Styles styles = new Styles(workbook);
      parts.forEach(part -> addTable(workbook, styles, part));
      return bytes(workbook, title, day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook, String title, LocalDate day)
      throws IOException, InvalidFormatException {
    describe(workbook.getProperties(), title, day);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream loose = new ZipArchiveOutputStream(out)) {
      // packed anew below
      loose.setLevel(Deflater.NO_COMPRESSION);
      workbook.write(loose);
    }
    return Normalise.pack(out.toByteArray(), day);
  }

  private static void addTable(XSSFWorkbook workbook, Styles styles, Part<?> part) {
    new TableSheet(workbook.createSheet(part.format().name()), styles, part).write();
  }

  /** Title, language and the closing's day; no author, no company, no program of somebody else. */
  private static void describe(POIXMLProperties properties, String title, LocalDate date)
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
