package fr.village.report;

import fr.village.report.Block.Align;
import fr.village.report.Block.Chart;
import fr.village.report.Block.Choices;
import fr.village.report.Block.Column;
import fr.village.report.Block.Day;
import fr.village.report.Block.DayTone;
import fr.village.report.Block.Heading;
import fr.village.report.Block.KeyFigure;
import fr.village.report.Block.Kind;
import fr.village.report.Block.Paragraph;
import fr.village.report.Block.Point;
import fr.village.report.Block.Row;
import fr.village.report.Block.Style;
import fr.village.report.Block.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A document with everything a document can hold. */
public final class EveryBlock {
  public static final String INTERNAL = "Document interne, non anonyme";
  public static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private EveryBlock() {}

  public static Document document() throws java.io.IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Words.marked(
                "Noël à Béthune\u202f: «\u202fça va\u202f», **43 familles sur 122**, Œuvre, Ế,"
                    + " Ольга, 1\u202f234,5\u202f€. [[à compléter\u202f: nom du porteur]]"),
            Style.LEAD));
    blocks.add(
        new Block.KeyFigures(
            List.of(
                new KeyFigure("122", "familles accompagnées", "depuis l’ouverture"),
                new KeyFigure("35\u202f%", "familles monoparentales", "43 sur 122 familles"),
                new KeyFigure("37,5\u202f%", "se sentent isolés", "57 sur 152 parents"))));
    blocks.add(new Heading(1, "Ce qui a été fait"));
    blocks.add(new Paragraph(Words.plain("Une phrase. ".repeat(30)), Style.BODY));
    blocks.add(
        new Block.Bullets(List.of(Words.plain("Premier point"), Words.marked("Second **point**"))));
    blocks.add(new Paragraph(Words.plain("À lire avant tout le reste."), Style.FRAMED));
    blocks.add(chart(Kind.BARS));
    blocks.add(pairs());
    blocks.add(line());
    blocks.add(new Heading(2, "Les séances"));
    blocks.add(table(60));
    blocks.add(new Paragraph(Words.plain("Une phrase à afficher."), Style.LARGE));
    blocks.add(new Paragraph(Words.plain("Source\u202f: carnet de la Maison."), Style.SMALL));
    blocks.add(new Heading(3, "Questions"));
    blocks.add(
        new Choices(
            "1.",
            "Ces deux dernières semaines, je me suis senti(e) isolé(e)",
            "Une seule case.",
            List.of("1 Jamais", "2 Rarement", "3 Parfois", "4 Souvent", "5 Tout le temps"),
            true));
    blocks.add(
        new Choices(
            "2.", "J’aimerais continuer", null, List.of("Oui", "Non", "Je ne sais pas"), false));
    blocks.add(new Block.WritingLines("La parole de la facilitatrice", 4));
    blocks.add(new Block.Signatures(List.of("Le parent", "La Maison")));
    blocks.add(new Block.PageBreak());
    blocks.add(month());
    return Document.of("Bilan de la Maison d’Arras", Locale.FRANCE, "Maison d’Arras", DAY, blocks)
        .under("Du 1er janvier au 31 décembre 2025")
        .onEveryPage(INTERNAL)
        .with(
            Logo.of(Files.readAllBytes(Path.of("icons/village-128.png")), "Ville d’Arras")
                .orElseThrow());
  }

  private static Chart chart(Kind kind) {
    return new Chart(
        "D’où viennent les familles",
        kind,
        "familles",
        List.of("Familles"),
        List.of(
            new Point("Maternité", List.of(new Value(52, "52 sur 122, soit 43\u202f%"))),
            new Point("Bouche-à-oreille", List.of(new Value(31, "31 sur 122, soit 25\u202f%"))),
            new Point(
                "Protection maternelle et infantile (PMI)",
                List.of(new Value(39, "39 sur 122, soit 32\u202f%")))),
        "Barres\u202f: la maternité d’abord",
        "Chaque famille est comptée une fois.");
  }

  private static Chart pairs() {
    return new Chart(
        "Avant et après",
        Kind.PAIRS,
        "score de 0 à 100",
        List.of("À l’entrée", "Après 3 mois"),
        List.of(
            new Point("Calme", List.of(new Value(54, "54"), new Value(72.5, "72,5"))),
            new Point("Confiance", List.of(new Value(48, "48"), new Value(70, "70")))),
        "Deux barres par dimension",
        null);
  }

  private static Chart line() {
    List<Point> points =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    new Point(
                        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
                            .split(" ")[i - 1],
                        List.of(new Value(i * 7 % 20, Integer.toString(i * 7 % 20)))))
            .toList();
    return new Chart(
        "Présences", Kind.LINE, "familles", List.of("Familles"), points, "Une ligne", null);
  }

  private static Block.Table table(int rows) {
    return new Block.Table(
        "Séances de l’année",
        List.of(
            new Column("Date", 2, Align.START),
            new Column("Thème", 4, Align.START),
            new Column("Familles", 1, Align.END)),
        true,
        0,
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    new Row(
                        List.of(
                            Words.plain("mar. " + i + " mars 2026"),
                            Words.plain("Le sommeil <b>&amp; l’éveil"),
                            Words.plain(Integer.toString(i))),
                        i == rows - 1))
            .toList());
  }

  private static Block.Month month() {
    List<List<Day>> weeks = new ArrayList<>();
    for (int week = 0; week < 5; week++) {
      List<Day> days = new ArrayList<>();
      for (int day = 1; day <= 7; day++) {
        int number = week * 7 + day;
        days.add(
            number > 31
                ? new Day("", List.of(), DayTone.PLAIN)
                : new Day(
                    Integer.toString(number),
                    number == 10
                        ? List.of("10 h – 11 h 30", "Maison d’Arras")
                        : number == 17 ? List.of("Annulée") : List.of(),
                    number == 10
                        ? DayTone.MEETING
                        : number == 17
                            ? DayTone.CANCELLED
                            : number == 25 ? DayTone.HOLIDAY : DayTone.PLAIN));
      }
      weeks.add(days);
    }
    return new Block.Month(
        "Mars 2026",
        List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        weeks);
  }
}
