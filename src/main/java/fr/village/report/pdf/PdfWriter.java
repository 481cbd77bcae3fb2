package fr.village.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.village.report.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Writes a document as tagged PDF (PDF/UA-1), with its fonts in it; the same document, the same
 * bytes.
 */
public final class PdfWriter {
  private static final String NOWHERE = "village:/";

  private PdfWriter() {}

  public static byte[] write(Document document) {
    XRLog.setLoggingEnabled(false);
    FontMappers.set(NoOtherFonts.INSTANCE);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Village");
    Fonts.embed(builder);
    builder.useObjectDrawerFactory(new LineDrawing());
    builder.useUnicodeLineBreaker(new Breaks());
    // nothing is looked for outside the document: its logo is in it
    builder.useUriResolver((base, uri) -> uri.startsWith(Page.EMBEDDED) ? uri : null);
    builder.withW3cDocument(new Page(document).xhtml(), NOWHERE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      Finishing.finish(renderer.getPdfDocument(), document);
      renderer.getPdfDocument().save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
