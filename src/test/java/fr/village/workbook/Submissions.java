package fr.village.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented submissions for tests: Arras' published profile, and a Maison with nearly nothing. */
public final class Submissions {
  public static final LocalDate CLOSING = LocalDate.of(2026, 6, 30);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

  private Submissions() {}

  public static CoverBuilder arrasCover() {
    return new CoverBuilder();
  }

  public static Submission arras() {
    return withCover(arrasCover().build());
  }

  public static Submission withCover(Cover cover) {
    return new Submission(
        cover, indicators(), scores(), crossings(), sessions(), activities(), pooling(cover));
  }

  /** As the first files had it: without the sheets format 1 got later. */
  public static Submission arrasFirst() {
    return new Submission(
        arrasCover().epsilon(null).build(), indicators(), sessions(), activities());
  }

  /** Seven families: nothing but what describes no family. */
  public static Submission brandNew() {
    Cover cover =
        arrasCover()
            .house("GUE-02", "Maison de Guéret", "23", "Creuse", "Nouvelle-Aquitaine")
            .notebook(new UUID(5, 6))
            .tranches(List.of())
            .build();
    List<IndicatorLine> lines =
        List.of(
            notYet("structure", "two", "Structure de la famille", Sensitivity.ORDINARY, null),
            notYet("distress", "yes-no", "Mal-être à l’arrivée", Sensitivity.SENSITIVE, null));
    return new Submission(cover, lines, List.of(), List.of());
  }

  public static List<IndicatorLine> indicators() {
    List<IndicatorLine> lines = new ArrayList<>();
    lines.add(sum("parents", "Parents qui participent", "parents", Unit.PARENTS, 152));
    lines.add(sum("children", "Enfants", "enfants", Unit.CHILDREN, 131));
    addLevel(
        lines,
        "structure",
        "two",
        "Structure de la famille",
        122,
        CLOSING,
        0,
        null,
        "single",
        "monoparentale",
        43,
        "other",
        "deux parents ou non précisé",
        79);
    addLevel(
        lines,
        "structure",
        "two",
        "Structure de la famille",
        34,
        CLOSING,
        0,
        2024,
        "single",
        "monoparentale",
        12,
        "other",
        "deux parents ou non précisé",
        22);
    addLevel(
        lines,
        "channel",
        "five",
        "Comment la famille a connu la Maison",
        114,
        MARCH,
        8,
        null,
        "maternity",
        "maternité",
        41,
        "pmi",
        "PMI",
        37,
        "mouth",
        "bouche-à-oreille",
        19,
        "caf",
        "CAF",
        9,
        "other",
        "autre ou non précisé",
        8);
    addLevel(
        lines,
        "channel",
        "two",
        "Comment la famille a connu la Maison",
        122,
        CLOSING,
        0,
        null,
        "health",
        "maternité, PMI",
        84,
        "other",
        "autre ou non précisé",
        38);
    addLevel(
        lines,
        "moment",
        "three",
        "Moment de l’arrivée",
        122,
        CLOSING,
        0,
        null,
        "pregnancy",
        "pendant la grossesse",
        31,
        "first-months",
        "avant 3 mois",
        58,
        "later",
        "après 3 mois ou non précisé",
        33);
    addSensitive(lines);
    lines.add(notYet("care", "yes-no", "Orientées vers un soin", Sensitivity.SENSITIVE, 122));
    return lines;
  }

  private static void addSensitive(List<IndicatorLine> lines) {
    lines.add(sensitive("yes", "oui", Measure.COUNT, 21));
    lines.add(sensitive("no", "non", Measure.COUNT, 86));
    lines.add(sensitive("unknown", "sans réponse", Measure.NO_ANSWER, 15));
  }

  private static IndicatorLine sensitive(String value, String label, Measure measure, int count) {
    return new IndicatorLine(
        "distress",
        "yes-no",
        "Mal-être à l’arrivée",
        Sensitivity.SENSITIVE,
        measure,
        Unit.FAMILIES,
        null,
        value,
        label,
        count,
        122,
        CLOSING,
        0,
        Status.PUBLISHED);
  }

  /** Of the 122: 43 single parents, 41 who came through the maternity ward. */
  static List<CrossingLine> crossings() {
    return List.of(
        crossing("single", "monoparentale", "health", "maternité, PMI", 29),
        crossing("single", "monoparentale", "other", "autre ou non précisé", 14),
        crossing("other", "deux parents ou non précisé", "health", "maternité, PMI", 55),
        crossing("other", "deux parents ou non précisé", "other", "autre ou non précisé", 24));
  }

  private static CrossingLine crossing(
      String row, String rowLabel, String column, String columnLabel, int count) {
    return new CrossingLine(
        "structure.channel",
        "Structure et premier contact",
        "structure",
        "two",
        row,
        rowLabel,
        "channel",
        "two",
        column,
        columnLabel,
        count,
        122,
        CLOSING,
        0,
        Status.PUBLISHED);
  }

  /** Means published, counts not yet; and nothing yet. */
  static List<ScoreLine> scores() {
    return List.of(
        new ScoreLine(
            "impact_8.isolation",
            "Isolement, de l’arrivée à 8 mois",
            "isolation",
            "entry",
            "months8",
            null,
            null,
            null,
            null,
            71,
            new BigDecimal("3.12"),
            new BigDecimal("0.94"),
            new BigDecimal("2.2"),
            new BigDecimal("0.81"),
            new BigDecimal("-0.92"),
            new BigDecimal("0.77"),
            122,
            CLOSING,
            0,
            Status.PUBLISHED),
        new ScoreLine(
            "impact_8.stress",
            "Stress, de l’arrivée à 8 mois",
            "stress",
            "entry",
            "months8",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            122,
            Status.NOT_YET));
  }

  static List<PoolingLine> pooling(Cover cover) {
    return cover.tranches().stream()
        .map(
            t ->
                new PoolingLine(
                    "distress",
                    "Mal-être à l’arrivée",
                    "yes",
                    "oui",
                    t.number(),
                    t.closing(),
                    t.families(),
                    t.families() / 6 + (t.number() % 3 - 1) * 9))
        .toList();
  }

  static IndicatorLine sum(String table, String label, String value, Unit unit, int count) {
    return new IndicatorLine(
        table,
        "total",
        label,
        Sensitivity.ORDINARY,
        Measure.SUM,
        unit,
        null,
        "total",
        value,
        count,
        122,
        CLOSING,
        0,
        Status.PUBLISHED);
  }

  public static IndicatorLine notYet(
      String table, String level, String label, Sensitivity kind, @Nullable Integer later) {
    return new IndicatorLine(
        table,
        level,
        label,
        kind,
        Measure.COUNT,
        Unit.FAMILIES,
        null,
        null,
        null,
        null,
        null,
        null,
        later,
        Status.NOT_YET);
  }

  static void addLevel(
      List<IndicatorLine> lines,
      String table,
      String level,
      String label,
      int base,
      LocalDate released,
      int later,
      @Nullable Integer year,
      Object... values) {
    for (int i = 0; i < values.length; i += 3) {
      lines.add(
          new IndicatorLine(
              table,
              level,
              label,
              Sensitivity.ORDINARY,
              Measure.COUNT,
              Unit.FAMILIES,
              year,
              (String) values[i],
              (String) values[i + 1],
              (Integer) values[i + 2],
              base,
              released,
              later,
              Status.PUBLISHED));
    }
  }

  public static List<SessionLine> sessions() {
    List<SessionLine> lines = new ArrayList<>();
    AttendanceBand[] bands = AttendanceBand.values();
    for (int i = 0; i < 24; i++) {
      lines.add(
          new SessionLine(
              YearMonth.of(2024, 1).plusMonths(i),
              1 + i % 3,
              i % 5 == 0 ? List.of("sleep", "crying") : List.of("motor-skills"),
              i % 5 == 0 ? List.of("Le sommeil", "Les pleurs") : List.of("La motricité libre"),
              90,
              i % 4 == 0 ? "offsite" : "onsite",
              i % 4 == 0 ? "hors les murs" : "à la Maison",
              bands[i % 3]));
    }
    return lines;
  }

  public static List<ActivityLine> activities() {
    List<ActivityLine> lines = new ArrayList<>();
    for (int year = 2021; year <= 2026; year++) {
      int held = 20 + 7 * (year - 2021);
      lines.add(
          new ActivityLine(
              "group-session",
              "Séances des groupes",
              year,
              held,
              year % 3,
              BigDecimal.valueOf(held).multiply(new BigDecimal("1.5")),
              new BigDecimal("12.25"),
              held / 5,
              year == 2026 ? null : held * 8,
              year == 2026 ? null : 30));
    }
    return lines;
  }
}
