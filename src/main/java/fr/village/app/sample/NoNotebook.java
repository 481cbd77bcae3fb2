package fr.village.app.sample;

import fr.village.anonymity.Closings;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.Verdict;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.blank.BlankFact;
import fr.village.workbook.blank.BlankForm;
import fr.village.workbook.blank.BlankLine;
import fr.village.workbook.write.FilledByHand;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two Maisons that keep no notebook and fill the blank workbook in, and one that forgot to. */
final class NoNotebook {
  private final BlankForm form;
  private final Floors floors;
  private final LocalDate closing;

  NoNotebook(ReferenceSet reference, LocalDate today) {
    this.closing = Closings.onOrBefore(today);
    this.form = BlankForm.of(reference, closing, List.of(closing));
    this.floors = reference.floors();
  }

  void arrive(Letterbox box) throws IOException {
    box.put(
        "classeur Sarlat.xlsx",
        FilledByHand.fill(form, facts("DEMO-MAIN1", "Sarlat", "24 Dordogne", 48), counts(48)),
        Verdict.HAND_FILLED);
    box.put(
        "M1000J_classeur-vierge (2).xlsx",
        FilledByHand.fill(form, facts("DEMO-MAIN2", "Guéret", "23 Creuse", 24), counts(24)),
        Verdict.HAND_FILLED);
    box.put(
        "M1000J_classeur-vierge.xlsx",
        FilledByHand.fill(form, Map.of(), Map.of()),
        Verdict.REFUSED);
  }

  private Map<BlankFact, Object> facts(String code, String town, String departement, int families) {
    Map<BlankFact, Object> facts = new HashMap<>();
    facts.put(BlankFact.HOUSE_CODE, code);
    facts.put(BlankFact.HOUSE_NAME, "Maison d’exemple – " + town);
    facts.put(BlankFact.DEPARTEMENT, departement);
    facts.put(BlankFact.CARRIER, form.carriers().getFirst());
    facts.put(BlankFact.OPENED, closing.minusMonths(20));
    facts.put(BlankFact.CLOSING, closing);
    facts.put(BlankFact.FAMILIES, families);
    return facts;
  }

  /** Of each table the finest level that every floor allows, as the workbook asks for. */
  private Map<BlankLine, Integer> counts(int families) {
    Map<String, Map<String, List<BlankLine>>> tables = new LinkedHashMap<>();
    for (BlankLine line : form.lines()) {
      tables
          .computeIfAbsent(line.table(), t -> new LinkedHashMap<>())
          .computeIfAbsent(line.level(), l -> new ArrayList<>())
          .add(line);
    }
    Map<BlankLine, Integer> counts = new HashMap<>();
    for (Map<String, List<BlankLine>> levels : tables.values()) {
      levels.values().stream()
          .filter(level -> least(level) <= families)
          .findFirst()
          .ifPresent(level -> share(level, families, counts));
    }
    return counts;
  }

  private int least(List<BlankLine> level) {
    return level.stream().mapToInt(this::floor).sum();
  }

  /** What every value has at least; nobody kept an answer to themselves. */
  private int floor(BlankLine line) {
    if (line.measure() == Measure.NO_ANSWER) {
      return 0;
    }
    return line.sensitivity() == Sensitivity.SENSITIVE ? floors.sensitive() : floors.ordinary();
  }

  /** Beyond the floors, two thirds to the first value and the rest to the second. */
  private void share(List<BlankLine> level, int families, Map<BlankLine, Integer> counts) {
    int beyond = families - least(level);
    int first = beyond * 2 / 3;
    level.forEach(line -> counts.put(line, floor(line)));
    counts.merge(level.get(0), first, Integer::sum);
    counts.merge(level.get(1), beyond - first, Integer::sum);
  }
}
