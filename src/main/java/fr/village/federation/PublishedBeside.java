package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.SHARE;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sensitive share as it is published, beside its estimate over small Maisons, too. */
@Sheet(
    code = "PublieEtEstime",
    name = "Publié et estimé",
    title = "Ce que les petites Maisons changent aux parts sensibles",
    row = "Une ligne est une réponse sensible : sa part publiée, sa part estimée.",
    notes = {
      "Une réponse sensible n’est publiée que par les Maisons assez grandes ; l’estimation compte"
          + " les petites comme les grandes. Quand les deux se contredisent, la part publiée ne"
          + " vaut pas pour toutes les Maisons."
    })
public record PublishedBeside(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau sensible")
        String table,
    @Column(
            code = "label",
            header = "Tableau",
            type = TEXT,
            source = "Référentiel",
            means = "Le tableau, en clair")
        String label,
    @Column(
            code = "value",
            header = "Valeur (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Réponse comptée")
        String value,
    @Column(
            code = "value_label",
            header = "Valeur",
            type = TEXT,
            source = "Référentiel",
            means = "La réponse, en clair")
        String valueLabel,
    @Column(
            code = "published_share",
            header = "Part publiée (%)",
            type = SHARE,
            unit = "%",
            means = "Part sur la base publiée, comme dans la feuille National")
        @Nullable Integer publishedShare,
    @Column(
            code = "publishing",
            header = "Maisons qui publient",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons derrière la part publiée")
        int publishing,
    @Column(
            code = "coverage",
            header = "Couverture (%)",
            type = SHARE,
            unit = "%",
            means = "Familles derrière la part publiée, sur toutes celles des tranches")
        @Nullable Integer coverage,
    @Column(
            code = "share",
            header = "Part estimée (%)",
            type = DECIMAL,
            unit = "%",
            means = "Comme dans la feuille Estimations")
        BigDecimal share,
    @Column(
            code = "share_low",
            header = "Estimée : au moins (%)",
            type = DECIMAL,
            unit = "%",
            means = "Bas de l’intervalle à 95 %")
        BigDecimal low,
    @Column(
            code = "share_high",
            header = "Estimée : au plus (%)",
            type = DECIMAL,
            unit = "%",
            means = "Haut de l’intervalle à 95 %")
        BigDecimal high,
    @Column(
            code = "estimated",
            header = "Maisons estimées",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons derrière l’estimation")
        int estimated) {

  static List<PublishedBeside> of(ScopeSums sums) {
    List<NationalFigure> figures = sums.figures();
    return sums.estimates().stream().map(e -> of(e, figures)).toList();
  }

  private static PublishedBeside of(NationalPooling estimate, List<NationalFigure> figures) {
    NationalFigure published =
        figures.stream()
            .filter(f -> f.table().equals(estimate.table()) && f.value().equals(estimate.value()))
            .filter(f -> f.year() == null && f.share() != null)
            .max(Comparator.comparing(f -> f.base() == null ? 0 : f.base()))
            .orElse(null);
    return new PublishedBeside(
        estimate.table(),
        estimate.label(),
        estimate.value(),
        estimate.valueLabel(),
        published == null ? null : published.share(),
        published == null ? 0 : published.publishing(),
        published == null ? null : published.coverage(),
        estimate.share(),
        estimate.shareLow(),
        estimate.shareHigh(),
        estimate.houses());
  }

  /** Whether what is published may be said of all Maisons. */
  public enum Agreement {
    NOTHING_PUBLISHED("rien de publié : seule l’estimation parle"),
    INSIDE("d’accord : la part publiée est dans l’intervalle de l’estimation"),
    ABOVE("la part publiée est au-dessus de l’estimation : citer l’estimation"),
    BELOW("la part publiée est au-dessous de l’estimation : citer l’estimation");

    private final String says;

    Agreement(String says) {
      this.says = says;
    }
  }

  /**
   * A published share of whole per cents is above only where no share it may stand for is inside.
   */
  public Agreement agreement() {
    if (publishedShare == null) {
      return Agreement.NOTHING_PUBLISHED;
    }
    double half = 0.5;
    return publishedShare - half > high.doubleValue()
        ? Agreement.ABOVE
        : publishedShare + half < low.doubleValue() ? Agreement.BELOW : Agreement.INSIDE;
  }

  /** Whether the estimate should be quoted instead of what is published. */
  public boolean isContradicted() {
    Agreement agreement = agreement();
    return agreement == Agreement.ABOVE || agreement == Agreement.BELOW;
  }

  @Column(
      code = "says",
      header = "Ce que cela dit",
      type = TEXT,
      after = "value_label",
      means = "Si la part publiée peut se dire de toutes les Maisons")
  public String says() {
    return agreement().says;
  }
}
