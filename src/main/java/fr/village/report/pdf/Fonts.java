package fr.village.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The window's typeface, and behind it one that has what it lacks: the narrow no-break space,
 * Vietnamese, Greek and Cyrillic letters. Only the letters used go into a file.
 */
final class Fonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private Fonts() {}

  static void embed(PdfRendererBuilder builder) {
    String window = "/fr/village/ui/fonts/AtkinsonHyperlegibleNext_";
    use(builder, window + "400Regular.ttf", "Village", REGULAR, FontStyle.NORMAL);
    use(builder, window + "700Bold.ttf", "Village", BOLD, FontStyle.NORMAL);
    use(builder, window + "400Regular_Italic.ttf", "Village", REGULAR, FontStyle.ITALIC);
    String behind = "/fr/village/report/pdf/fonts/NotoSans_";
    use(builder, behind + "400Regular.ttf", "Behind", REGULAR, FontStyle.NORMAL);
    use(builder, behind + "700Bold.ttf", "Behind", BOLD, FontStyle.NORMAL);
  }

  private static void use(
      PdfRendererBuilder builder, String resource, String family, int weight, FontStyle style) {
    builder.useFont(() -> open(resource), family, weight, style, true);
  }

  private static InputStream open(String resource) {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource))) {
      return new java.io.ByteArrayInputStream(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
