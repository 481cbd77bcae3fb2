package fr.village.federation;

import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import fr.village.workbook.Cover;
import java.util.Comparator;
import java.util.List;

/**
 * Which Maisons are put together: all, those of a place, those of a type of carrier, or one.
 *
 * @param code what tells it from others of its kind
 */
public record Scope(
    @Column(
            code = "scope",
            header = "Échelle",
            type = ColumnType.CODE,
            key = true,
            means = "À quelle échelle les Maisons sont mises ensemble")
        ScopeKind kind,
    @Column(
            code = "scope_code",
            header = "Lieu ou porteur (code)",
            type = ColumnType.TEXT,
            key = true,
            source = "Envois des Maisons",
            means = "Région, numéro du département, code du type de porteur ou de la Maison")
        String code,
    @Column(
            code = "scope_label",
            header = "Lieu ou porteur",
            type = ColumnType.TEXT,
            source = "Envois des Maisons",
            means = "Le même, en clair")
        String label)
    implements Comparable<Scope> {
  public static final Scope NATIONAL = new Scope(ScopeKind.NATIONAL, "FR", "France");

  private static final Comparator<Scope> ORDER =
      Comparator.comparing(Scope::kind).thenComparing(Scope::code);

  /** The scopes a Maison counts in, itself left aside. */
  static List<Scope> around(Cover cover) {
    return List.of(
        NATIONAL,
        new Scope(ScopeKind.REGION, cover.region(), cover.region()),
        new Scope(ScopeKind.DEPARTEMENT, cover.departement(), cover.departementLabel()),
        new Scope(ScopeKind.CARRIER, cover.carrierCode(), cover.carrierLabel()));
  }

  static Scope of(Cover cover) {
    return new Scope(ScopeKind.HOUSE, cover.houseCode(), cover.houseName());
  }

  /** By kind, then by code: never by a figure. */
  @Override
  public int compareTo(Scope other) {
    return ORDER.compare(this, other);
  }
}
