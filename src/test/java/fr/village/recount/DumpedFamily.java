package fr.village.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a dump says of one family.
 *
 * @param parents in their order, other adults left out
 * @param isolated by parent
 * @param stays at least one
 * @param came the first session held that each person was present at
 */
record DumpedFamily(
    JsonNode family,
    List<JsonNode> parents,
    List<JsonNode> children,
    @Nullable JsonNode situation,
    Map<String, Boolean> isolated,
    List<Stay> stays,
    Map<String, LocalDate> came) {

  private static final int OVERDUE = 14;

  /** Null for one that never entered a group. */
  static @Nullable DumpedFamily of(JsonNode family, FamilyLists lists) {
    String id = Dumped.id(family, "id");
    List<Stay> stays = new ArrayList<>();
    for (JsonNode enrolment : lists.enrolments().getOrDefault(id, List.of())) {
      Stay stay = Stay.of(enrolment, lists.closed().get(Dumped.id(enrolment, "groupId")));
      if (stay != null) {
        stays.add(stay);
      }
    }
    Map<String, Boolean> isolated = new HashMap<>();
    for (JsonNode answer : lists.situationParents().getOrDefault(id, List.of())) {
      Boolean said = Dumped.flag(answer, "isolated");
      if (said != null) {
        isolated.put(Dumped.id(answer, "personId"), said);
      }
    }
    return stays.isEmpty()
        ? null
        : new DumpedFamily(
            family,
            lists.parents().getOrDefault(id, List.of()).stream()
                .filter(p -> !Dumped.id(p, "role").equals("OTHER_ADULT"))
                .sorted(Comparator.comparing(p -> p.get("position").asInt()))
                .toList(),
            lists.children().getOrDefault(id, List.of()),
            lists.situations().getOrDefault(id, List.of()).stream().findFirst().orElse(null),
            isolated,
            stays,
            lists.came());
  }

  LocalDate entered() {
    return stays.stream().map(Stay::from).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** What it answers to a table of facts; null where that was not said. */
  @Nullable String answer(String table, LocalDate asOf) {
    return switch (table) {
      case "structure", "source" -> Dumped.text(family, table);
      case "first_child" -> yesNo(Dumped.flag(family, "firstChild"), "first", "not_first");
      case "parents_age" -> parentsAge();
      case "arrival" -> arrival();
      case "retention" -> retention(asOf);
      case "father" -> fathers(asOf) > 0 ? "came" : "not_came";
      case "distress" ->
          situation == null || !isKnown(situation, asOf)
              ? null
              : yesNo(Dumped.flag(situation, "distress"), "yes", "no");
      case "isolation" -> isolation(asOf);
      default -> throw new IllegalArgumentException(table);
    };
  }

  /** How many people it adds to a sum. */
  int people(String sum, LocalDate asOf) {
    return switch (sum) {
      case "parents" -> parents.size();
      case "children" -> born(asOf).size();
      case "fathers" -> fathers(asOf);
      default -> throw new IllegalArgumentException(sum);
    };
  }

  private static @Nullable String yesNo(@Nullable Boolean said, String yes, String no) {
    return said == null ? null : said ? yes : no;
  }

  private int fathers(LocalDate asOf) {
    int fathers = 0;
    for (JsonNode parent : parents) {
      LocalDate first = came.get(Dumped.id(parent, "id"));
      if (!Dumped.id(parent, "role").equals("MOTHER") && first != null && !first.isAfter(asOf)) {
        fathers++;
      }
    }
    return fathers;
  }

  private @Nullable String parentsAge() {
    OptionalInt mother =
        youngest(parents.stream().filter(p -> p.get("role").asString().equals("MOTHER")));
    OptionalInt age = mother.isPresent() ? mother : youngest(parents.stream());
    if (age.isEmpty()) {
      return null;
    }
    int years = age.getAsInt();
    return years < 25 ? "under_25" : years < 30 ? "from_25" : years < 35 ? "from_30" : "from_35";
  }

  private OptionalInt youngest(Stream<JsonNode> some) {
    return some.map(p -> p.get("birthYear"))
        .filter(Objects::nonNull)
        .mapToInt(year -> entered().getYear() - year.asInt())
        .filter(age -> age >= 12 && age <= 70)
        .min();
  }

  /** Children born, or expected within nine months. */
  private List<LocalDate> born(LocalDate asOf) {
    return children.stream()
        .map(DumpedFamily::birth)
        .filter(birth -> !birth.isAfter(asOf.plusMonths(9)))
        .toList();
  }

  private static LocalDate birth(JsonNode child) {
    LocalDate born = Dumped.day(child, "bornOn");
    return born != null ? born : Objects.requireNonNull(Dumped.day(child, "dueOn"));
  }

  private @Nullable String arrival() {
    LocalDate day = entered();
    boolean expected =
        children.stream()
            .filter(c -> !birth(c).isAfter(day.plusMonths(9)))
            .anyMatch(
                c ->
                    birth(c).isAfter(day)
                        || (Dumped.day(c, "bornOn") == null
                            && !birth(c).plusDays(OVERDUE).isBefore(day)));
    boolean expectant =
        children.isEmpty()
            && parents.stream().anyMatch(p -> Boolean.TRUE.equals(Dumped.flag(p, "expectant")));
    if (expected || expectant) {
      return "before_birth";
    }
    LocalDate last = born(day).stream().max(Comparator.naturalOrder()).orElse(null);
    if (last == null) {
      return null;
    }
    long months = ChronoUnit.MONTHS.between(last, day);
    return months < 3 ? "months_0_2" : months < 6 ? "months_3_5" : "months_6_plus";
  }

  private String retention(LocalDate asOf) {
    return !stayed(3, asOf) ? "left_before_3" : stayed(8, asOf) ? "stayed_8" : "left_before_8";
  }

  private boolean stayed(int months, LocalDate asOf) {
    LocalDate until = entered().plusMonths(months);
    List<Stay> begun = stays.stream().filter(s -> !s.from().isAfter(asOf)).toList();
    for (Stay stay : begun) {
      LocalDate to = stay.to();
      if (to == null || to.isAfter(asOf) || to.isAfter(until)) {
        return true;
      }
    }
    return begun.stream()
        .max(
            Comparator.comparing((Stay s) -> Objects.requireNonNull(s.to()))
                .thenComparing(Stay::cycle))
        .map(Stay::cycle)
        .orElse(false);
  }

  private boolean isKnown(JsonNode said, LocalDate asOf) {
    LocalDate on = Objects.requireNonNull(Dumped.day(said, "recordedOn"));
    return !on.isAfter(entered().plusMonths(1)) || !on.isAfter(asOf);
  }

  private @Nullable String isolation(LocalDate asOf) {
    if (situation == null || !isKnown(situation, asOf)) {
      return null;
    }
    List<Boolean> said =
        parents.stream()
            .map(p -> isolated.get(Dumped.id(p, "id")))
            .filter(Objects::nonNull)
            .toList();
    return said.isEmpty() ? null : said.contains(true) ? "at_least_one" : "none";
  }
}
