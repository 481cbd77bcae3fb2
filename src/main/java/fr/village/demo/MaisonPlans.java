package fr.village.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sample Maisons there are: four of a kind, then towns of all sizes. */
final class MaisonPlans {
  /** The first Maison opened then, in Arras [s1]. */
  private static final LocalDate ARRAS_OPENED = LocalDate.of(2021, 11, 15);

  private static final int ARRAS_MONTHS_NEEDED = 12;

  /** One in so many is a city's, with several groups at a time. */
  private static final int LARGE_EVERY = 16;

  private static final int LARGEST = 300;

  private final DemoRequest request;

  MaisonPlans(DemoRequest request) {
    this.request = request;
  }

  List<MaisonPlan> all() {
    Stream<MaisonPlan> kinds = Stream.of(arras(), rural(), overseas(), brandNew());
    Stream<MaisonPlan> others = IntStream.range(0, request.maisons()).mapToObj(this::other);
    return Stream.concat(kinds, others).limit(request.maisons()).toList();
  }

  private MaisonPlan arras() {
    LocalDate latest = request.today().minusMonths(ARRAS_MONTHS_NEEDED);
    return new MaisonPlan(
        "DEMO-ARRAS",
        MaisonPlan.named("Arras"),
        "62",
        Codes.CARRIER_TOWN,
        "PMI Saint-Nicolas",
        List.of("Arras", "Achicourt", "Beaurains", "Dainville", "Saint-Laurent-Blangy"),
        SchoolYears.Zone.B,
        ARRAS_OPENED.isBefore(latest) ? ARRAS_OPENED : latest,
        Profile.ARRAS,
        10,
        0.1,
        0.3,
        4,
        true);
  }

  private MaisonPlan rural() {
    Chance chance = new Chance(request.seed(), "rural");
    return new MaisonPlan(
        "DEMO-RURAL",
        MaisonPlan.named("Pays de Florac"),
        "48",
        Codes.CARRIER_ASSOCIATION,
        "Foyer rural",
        List.of("Florac", "Ispagnac", "Barre-des-Cévennes", "Meyrueis", "Le Pont-de-Montvert"),
        SchoolYears.Zone.C,
        history(2),
        Profile.around(26, chance),
        6,
        0.45,
        0.08,
        1,
        false);
  }

  private MaisonPlan overseas() {
    Chance chance = new Chance(request.seed(), "overseas");
    return new MaisonPlan(
        "DEMO-OUTREM",
        MaisonPlan.named("Fort-de-France"),
        "972",
        Codes.CARRIER_HOSPITAL,
        "Maison des parents",
        List.of("Fort-de-France", "Schœlcher", "Le Lamentin"),
        SchoolYears.Zone.ANTILLES,
        history(3),
        Profile.around(68, chance),
        9,
        0.2,
        0.25,
        3,
        false);
  }

  private MaisonPlan brandNew() {
    return new MaisonPlan(
        "DEMO-NEUVE",
        MaisonPlan.named("Vierzon"),
        "18",
        Codes.CARRIER_TOWN,
        "Centre social",
        List.of("Vierzon"),
        SchoolYears.Zone.B,
        request.today().minusDays(50),
        new Profile(7, 2, 5, 1, 1, 2),
        7,
        0,
        0.15,
        1,
        false);
  }

  private MaisonPlan other(int index) {
    Chance chance = new Chance(request.seed(), "maison " + index);
    Towns.Town town = Towns.ALL.get(index % Towns.ALL.size());
    int again = index / Towns.ALL.size();
    int families =
        index % LARGE_EVERY == 3
            ? chance.between(220, LARGEST)
            : (int) Math.clamp(Math.exp(chance.normal(4.1, 0.75)), 7, LARGEST);
    int months = families < 12 ? 4 : chance.between(10, 12 * request.years());
    return new MaisonPlan(
        "DEMO-%03d".formatted(index + 5),
        MaisonPlan.named(town.name() + (again == 0 ? "" : " " + (again + 1))),
        town.departement(),
        chance.weighted(Codes.CARRIERS),
        chance.oneOf(Codes.VENUES),
        List.of(town.name()),
        town.zone(),
        history(request.years()).isBefore(request.today().minusMonths(months))
            ? request.today().minusMonths(months)
            : history(request.years()),
        Profile.around(families, chance),
        chance.between(7, 10),
        chance.between(0.0, 0.3),
        chance.between(0.05, 0.5),
        chance.between(0, 5),
        chance.hit(0.2));
  }

  private LocalDate history(int years) {
    return request.today().minusYears(Math.min(years, request.years()));
  }
}
