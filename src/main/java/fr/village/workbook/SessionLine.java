package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.CODES;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.MONTH;
import static fr.village.workbook.ColumnType.TEXT;
import static fr.village.workbook.ColumnType.TEXTS;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session held by a group of at least five families (ANONYMITY.md rule 6). */
@Sheet(
    code = "Seances",
    name = "Séances",
    title = "Séances",
    row = "Une ligne est une séance tenue par un groupe d’au moins cinq familles.",
    notes = {"Les autres séances sont comptées dans la feuille Activités, sans détail."})
public record SessionLine(
    @Column(
            code = "month",
            header = "Mois",
            type = MONTH,
            key = true,
            source = "Carnet",
            means = "Mois de la séance")
        YearMonth month,
    @Column(
            code = "group",
            header = "Groupe",
            type = INTEGER,
            key = true,
            source = "Carnet",
            means = "Numéro du groupe dans la Maison")
        int group,
    @Column(
            code = "topics",
            header = "Thèmes (codes)",
            type = CODES,
            source = "Référentiel",
            codeList = "topics",
            means = "Thèmes abordés ; « other » pour ceux de la Maison")
        List<String> topics,
    @Column(
            code = "topics_label",
            header = "Thèmes",
            type = TEXTS,
            source = "Référentiel",
            means = "Thèmes abordés, en clair")
        List<String> topicLabels,
    @Column(
            code = "minutes",
            header = "Durée",
            type = INTEGER,
            unit = "minutes",
            source = "Carnet",
            means = "Durée de la séance")
        int minutes,
    @Column(
            code = "setting",
            header = "Cadre (code)",
            type = CODE,
            source = "Référentiel",
            codeList = "settings",
            means = "À la Maison ou hors les murs ; vide si ce n’est pas noté")
        @Nullable String setting,
    @Column(
            code = "setting_label",
            header = "Cadre",
            type = TEXT,
            source = "Référentiel",
            means = "À la Maison ou hors les murs, en clair")
        @Nullable String settingLabel,
    @Column(
            code = "attendance",
            header = "Présence",
            type = CODE,
            unit = "personnes",
            source = "Carnet",
            means = "Tranche de fréquentation, figée à la première clôture")
        AttendanceBand attendance)
    implements Comparable<SessionLine> {

  private static final Comparator<SessionLine> ORDER =
      Comparator.comparing(SessionLine::month)
          .thenComparing(SessionLine::group)
          .thenComparing(line -> String.join("\n", line.topics))
          .thenComparing(SessionLine::minutes)
          .thenComparing(line -> line.setting == null ? "" : line.setting)
          .thenComparing(SessionLine::attendance);

  public SessionLine {
    if (month.getYear() < 1990 || month.getYear() > 2200) {
      throw new InvalidLine("month", "workbook.year-range");
    }
    if (group < 1 || group > 9999) {
      throw new InvalidLine("group", "workbook.number-range", 1, 9999);
    }
    topics = Texts.codes("topics", topics);
    topicLabels = Texts.texts("topics_label", topicLabels);
    if (topics.size() != topicLabels.size()) {
      throw new InvalidLine("topics_label", "workbook.value-unlabelled");
    }
    if (minutes < 1 || minutes > 24 * 60) {
      throw new InvalidLine("minutes", "workbook.number-range", 1, 24 * 60);
    }
    Texts.optionalCode("setting", setting);
    Texts.optionalText("setting_label", settingLabel);
    if ((setting == null) != (settingLabel == null)) {
      throw new InvalidLine("setting_label", "workbook.value-unlabelled");
    }
  }

  /** By content only, so that the order of rows tells nothing that the rows do not. */
  @Override
  public int compareTo(SessionLine other) {
    return ORDER.compare(this, other);
  }
}
