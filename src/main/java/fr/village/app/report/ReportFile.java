package fr.village.app.report;

import fr.village.report.Document;
import fr.village.report.docx.DocxWriter;
import fr.village.report.pdf.PdfWriter;
import fr.village.workbook.write.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a document is written: the end of the file's name says it. */
public enum ReportFile {
  PDF(".pdf", PdfWriter::write),
  DOCX(".docx", DocxWriter::write);

  private final String ending;
  private final Function<Document, byte[]> writer;

  ReportFile(String ending, Function<Document, byte[]> writer) {
    this.ending = ending;
    this.writer = writer;
  }

  public String ending() {
    return ending;
  }

  /** Of a file's name; empty when it ends otherwise. */
  public static Optional<ReportFile> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> name.endsWith(f.ending)).findFirst();
  }

  public byte[] bytes(Document document) {
    return writer.apply(document);
  }

  /** Writes it whole or not at all; a file of that name is replaced. */
  public void write(Document document, Path file) {
    try {
      AtomicFile.write(file, bytes(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
