package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.SHARE;
import static fr.village.workbook.ColumnType.TEXT;
import static fr.village.workbook.ColumnType.YEAR;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a Maison did of one type in one year (ANONYMITY.md rule 6). */
@Sheet(
    code = "Activites",
    name = "Activités",
    title = "Activités",
    row = "Une ligne est un type d’activité sur une année.",
    notes = {"Présences et familles ne sont données que pour les années closes, une fois."})
public record ActivityLine(
    @Column(
            code = "activity",
            header = "Activité (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "activities",
            means = "Type d’activité")
        String activity,
    @Column(
            code = "activity_label",
            header = "Activité",
            type = TEXT,
            source = "Référentiel",
            means = "Type d’activité, en clair")
        String label,
    @Column(
            code = "year",
            header = "Année",
            type = YEAR,
            key = true,
            source = "Carnet",
            means = "Année civile")
        int year,
    @Column(
            code = "held",
            header = "Tenues",
            type = INTEGER,
            unit = "séances",
            source = "Carnet",
            means = "Nombre tenu")
        int held,
    @Column(
            code = "cancelled",
            header = "Annulées",
            type = INTEGER,
            unit = "séances",
            source = "Carnet",
            means = "Nombre prévu puis annulé")
        int cancelled,
    @Column(
            code = "hours",
            header = "Heures",
            type = DECIMAL,
            unit = "heures",
            source = "Carnet",
            means = "Durée totale de ce qui a été tenu")
        BigDecimal hours,
    @Column(
            code = "preparation",
            header = "Préparation",
            type = DECIMAL,
            unit = "heures",
            source = "Carnet",
            means = "Heures de préparation")
        BigDecimal preparationHours,
    @Column(
            code = "offsite",
            header = "Hors les murs",
            type = INTEGER,
            unit = "séances",
            source = "Carnet",
            means = "Nombre tenu hors les murs")
        int offSite,
    @Column(
            code = "presences",
            header = "Présences",
            type = INTEGER,
            unit = "présences",
            means = "Personnes présentes, comptées à chaque séance ; années closes seulement")
        @Nullable Integer presences,
    @Column(
            code = "families",
            header = "Familles",
            type = INTEGER,
            unit = "familles",
            means = "Familles distinctes venues ; années closes seulement")
        @Nullable Integer families) {

  /** Code of the type of activity every Maison has. */
  public static final String PEER_GROUPS = "peer_group_session";

  public static final String PEER_GROUPS_LABEL = "Séances des groupes de pair-aidance";

  public ActivityLine {
    Texts.code("activity", activity);
    Texts.text("activity_label", label);
    Numbers.optionalYear("year", year);
    Numbers.count("held", held);
    Numbers.count("cancelled", cancelled);
    hours = Numbers.amount("hours", hours);
    preparationHours = Numbers.amount("preparation", preparationHours);
    Numbers.count("offsite", offSite);
    if (offSite > held) {
      throw new InvalidLine("offsite", "workbook.base-too-small");
    }
    Numbers.optionalCount("presences", presences);
    Numbers.optionalCount("families", families);
  }

  /** Whole percentage of what was held. */
  @Column(
      code = "offsite_share",
      header = "Part hors les murs (%)",
      type = SHARE,
      unit = "%",
      after = "offsite",
      means = "Hors les murs sur tenues, en pour cent entier")
  public @Nullable Integer offSiteShare() {
    return Numbers.share(offSite, held);
  }
}
