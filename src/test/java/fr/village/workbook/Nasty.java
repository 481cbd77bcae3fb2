package fr.village.workbook;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that have broken spreadsheets before. */
public final class Nasty {
  private static final List<String> TEXTS =
      List.of(
          "=1+1",
          "=HYPERLINK(\"http://exemple.fr\";\"clic\")",
          "+33 6",
          "-5",
          "@SUM(A1)",
          "\tdécalé",
          "\rretour",
          "deux\nlignes",
          "trois\r\nlignes",
          "  espaces autour  ",
          "_x000D_ et _x0041_ et _x005F_",
          "’apostrophe'droite",
          "<b>&amp;\"]]>",
          "أهلا وسهلا",
          "👩‍👩‍👧‍👦 Maison 🏠",
          "e\u0301te\u0301 combiné",
          "12/03/2026",
          "22.5",
          "1E5",
          "TRUE",
          "#N/A",
          "\u00a0insécable\u202f",
          "é".repeat(400));

  private Nasty() {}

  public static Arbitrary<String> texts() {
    Arbitrary<String> random =
        Arbitraries.strings()
            .withCharRange(' ', '\u007e')
            .withCharRange('\u00a0', '\ud7ff')
            .ofMinLength(1)
            .ofMaxLength(60)
            .filter(text -> !text.isBlank());
    return Arbitraries.oneOf(Arbitraries.of(TEXTS), random);
  }
}
