package fr.village.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cover for tests, Arras unless told otherwise. */
public final class CoverBuilder {
  private String code = "ARR-01";
  private String name = "Maison d’Arras";
  private String departement = "62";
  private String departementLabel = "Pas-de-Calais";
  private String region = "Hauts-de-France";
  private UUID notebook = new UUID(1, 2);
  private LocalDate closing = Submissions.CLOSING;
  private int revision = 1;
  private int formatVersion = 1;
  private String carrier = "town";
  private String carrierLabel = "Commune";
  private UUID ledger = new UUID(3, 4);
  private @Nullable BigDecimal epsilon = new BigDecimal("0.3");
  private List<Tranche> tranches =
      List.of(
          new Tranche(1, 31, LocalDate.of(2022, 12, 31)),
          new Tranche(2, 34, LocalDate.of(2024, 3, 31)),
          new Tranche(3, 29, LocalDate.of(2025, 6, 30)),
          new Tranche(4, 28, LocalDate.of(2026, 6, 30)));

  public CoverBuilder house(
      String code, String name, String departement, String departementLabel, String region) {
    this.code = code;
    this.name = name;
    this.departement = departement;
    this.departementLabel = departementLabel;
    this.region = region;
    return this;
  }

  public CoverBuilder carrier(String code, String label) {
    this.carrier = code;
    this.carrierLabel = label;
    return this;
  }

  public CoverBuilder name(String name) {
    this.name = name;
    return this;
  }

  public CoverBuilder notebook(UUID notebook) {
    this.notebook = notebook;
    return this;
  }

  public CoverBuilder closing(LocalDate closing) {
    this.closing = closing;
    return this;
  }

  public CoverBuilder revision(int revision) {
    this.revision = revision;
    return this;
  }

  public CoverBuilder formatVersion(int version) {
    this.formatVersion = version;
    return this;
  }

  public CoverBuilder epsilon(@Nullable String total) {
    this.epsilon = total == null ? null : new BigDecimal(total);
    return this;
  }

  public CoverBuilder tranches(List<Tranche> tranches) {
    this.tranches = tranches;
    return this;
  }

  public Cover build() {
    return new Cover(
        code,
        name,
        departement,
        departementLabel,
        region,
        carrier,
        carrierLabel,
        notebook,
        LocalDate.of(2021, 11, 3),
        closing,
        revision,
        formatVersion,
        "0.1.0",
        "2026.1",
        ledger,
        5,
        11,
        epsilon,
        tranches,
        "evaluation@exemple.fr");
  }
}
