package fr.village.recount;

import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One Maison counted anew, family by family, from its dump: the truth no file ever says. */
final class RecountedMaison {
  private final ReferenceSet reference;
  private final String code;
  private final Respondents respondents;
  private final List<DumpedFamily> families = new ArrayList<>();
  private final TreeMap<Integer, Tranche> tranches = new TreeMap<>();
  private final Map<String, Map<String, Integer>> counted = new HashMap<>();

  /** What the dump says was frozen together. */
  record Tranche(int number, LocalDate closedOn, List<DumpedFamily> families) {
    LocalDate asOf(int maturityMonths) {
      return families.stream()
          .map(DumpedFamily::entered)
          .max(Comparator.naturalOrder())
          .orElseThrow()
          .plusMonths(maturityMonths);
    }

    int size() {
      return families.size();
    }
  }

  RecountedMaison(JsonNode dump, ReferenceSet reference) {
    this.reference = reference;
    this.code = Dumped.id(dump.get("house"), "code");
    this.respondents = new Respondents(dump);
    FamilyLists lists = FamilyLists.of(dump);
    Map<Integer, List<DumpedFamily>> members = new HashMap<>();
    for (JsonNode family : Dumped.all(dump, "families")) {
      DumpedFamily one = DumpedFamily.of(family, lists);
      if (one != null) {
        families.add(one);
        JsonNode tranche = family.get("tranche");
        if (tranche != null && !tranche.isNull()) {
          members.computeIfAbsent(tranche.asInt(), t -> new ArrayList<>()).add(one);
        }
      }
    }
    for (JsonNode tranche : Dumped.all(dump, "ledgerTranches")) {
      int number = tranche.get("number").asInt();
      LocalDate closedOn = Objects.requireNonNull(Dumped.day(tranche, "closedOn"));
      tranches.put(number, new Tranche(number, closedOn, members.getOrDefault(number, List.of())));
    }
  }

  String code() {
    return code;
  }

  /** Tranches closed in a year; all of them where the year is null. */
  List<Tranche> tranches(@Nullable Integer year) {
    return tranches.values().stream()
        .filter(t -> year == null || t.closedOn().getYear() == year)
        .toList();
  }

  /** The first of some tranches that hold so many families; an error where none hold just them. */
  static List<Tranche> first(List<Tranche> tranches, int families) {
    int held = 0;
    for (int i = 0; i < tranches.size() && held < families; i++) {
      held += tranches.get(i).size();
      if (held == families) {
        return tranches.subList(0, i + 1);
      }
    }
    if (families == 0) {
      return List.of();
    }
    throw new AssertionError(families + " families are no whole tranches");
  }

  /** Families that ever entered a group by a day. */
  int enrolled(LocalDate day) {
    return (int) families.stream().filter(f -> !f.entered().isAfter(day)).count();
  }

  int count(String table, Set<String> values, List<Tranche> of) {
    int count = 0;
    for (Tranche tranche : of) {
      Map<String, Integer> all =
          counted.computeIfAbsent(
              table + " " + tranche.number(),
              k -> count(reference.table(table).orElseThrow(), tranche));
      count += values.stream().mapToInt(v -> all.getOrDefault(v, 0)).sum();
    }
    return count;
  }

  private Map<String, Integer> count(TableDefinition table, Tranche tranche) {
    LocalDate asOf = tranche.asOf(table.maturityMonths());
    Map<String, Integer> counts = new HashMap<>();
    tranche.families().forEach(f -> counts.merge(value(table, f, asOf), 1, Integer::sum));
    return counts;
  }

  private String value(TableDefinition table, DumpedFamily family, LocalDate asOf) {
    return reference
        .panelOf(table.code())
        .map(panel -> respondents.value(panel, table.code(), family, asOf))
        .orElseGet(() -> known(table, family.answer(table.code(), asOf)));
  }

  /** Families with one of these values in a table and one of those in another. */
  int count(
      String rows, Set<String> rowValues, String columns, Set<String> values, List<Tranche> of) {
    TableDefinition first = reference.table(rows).orElseThrow();
    TableDefinition second = reference.table(columns).orElseThrow();
    int count = 0;
    for (Tranche tranche : of) {
      LocalDate asOf = tranche.asOf(first.maturityMonths());
      for (DumpedFamily family : tranche.families()) {
        boolean row = rowValues.contains(value(first, family, asOf));
        count += row && values.contains(value(second, family, asOf)) ? 1 : 0;
      }
    }
    return count;
  }

  /** A code of the finest values, by its own name or the one before its dot; else not stated. */
  private static String known(TableDefinition table, @Nullable String answer) {
    String head = answer == null ? "" : answer.replaceFirst("\\..*", "");
    return answer != null && table.values().contains(answer)
        ? answer
        : table.values().contains(head) ? head : table.unstated();
  }

  int people(SumDefinition sum, List<Tranche> of) {
    return of.stream()
        .flatMap(
            t -> t.families().stream().map(f -> f.people(sum.code(), t.asOf(sum.maturityMonths()))))
        .mapToInt(n -> n)
        .sum();
  }

  /** The scores of a question's respondents. */
  List<Respondents.Pair> pairs(String table, List<Tranche> of) {
    Panel panel = reference.panelOf(table).orElseThrow();
    PanelQuestion question = panel.question(table).orElseThrow();
    List<Respondents.Pair> pairs = new ArrayList<>();
    for (Tranche tranche : of) {
      for (DumpedFamily family : tranche.families()) {
        Respondents.Pair pair =
            respondents
                .pairs(panel, family, tranche.asOf(panel.maturityMonths()))
                .get(question.dimension());
        if (pair != null) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }
}
