package fr.village.federation;

import fr.village.workbook.CoverBuilder;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented Maisons of one table of two values. */
final class Houses {
  static final LocalDate CLOSING = LocalDate.of(2026, 6, 30);
  static final FigureKey SINGLE = new FigureKey("structure", "two", null, "single");

  private Houses() {}

  /** In a département of Hauts-de-France; all families in one tranche. */
  static Submission house(String code, int families, IndicatorLine... lines) {
    return house(code, "62", "Pas-de-Calais", "Hauts-de-France", "commune", families, lines);
  }

  static Submission house(
      String code,
      String departement,
      String departementLabel,
      String region,
      String carrier,
      int families,
      IndicatorLine... lines) {
    CoverBuilder cover =
        new CoverBuilder()
            .house(code, "Maison " + code, departement, departementLabel, region)
            .carrier(carrier, carrier)
            .notebook(new UUID(1, code.hashCode()))
            .tranches(
                families == 0
                    ? List.of()
                    : List.of(new Tranche(1, families, LocalDate.of(2025, 6, 30))));
    return new Submission(cover.build(), List.of(lines), List.of(), List.of());
  }

  static IndicatorLine single(@Nullable Integer count, @Nullable Integer base, int later) {
    return line("single", count, base, later);
  }

  static IndicatorLine line(
      String value, @Nullable Integer count, @Nullable Integer base, int later) {
    return new IndicatorLine(
        "structure",
        "two",
        "Structure",
        Sensitivity.ORDINARY,
        Measure.COUNT,
        Unit.FAMILIES,
        null,
        value,
        value,
        count,
        base,
        count == null ? null : CLOSING,
        later,
        count == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  static NationalPicture picture(Submission... houses) {
    NationalPicture picture = new NationalPicture();
    List.of(houses).forEach(picture::add);
    return picture;
  }
}
