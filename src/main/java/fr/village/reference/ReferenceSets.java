package fr.village.reference;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.domain.survey.Survey;
import fr.village.indicators.Classifiers;
import fr.village.indicators.Panels;
import fr.village.indicators.Sums;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads reference sets, format 1: {@code reference-set.schema.json} beside this class. */
public final class ReferenceSets {
  /** Lists every set has, with the codes the program itself depends on. */
  static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("carrier", List.of("other")),
          Map.entry("source", List.of("other")),
          Map.entry("structure", List.of("single_parent", "other")),
          Map.entry("exit_reason", List.of("end_of_cycle", "not_said")),
          Map.entry("cancel_reason", List.of("other")),
          Map.entry("setting", List.of("house", "outside")),
          Map.entry("consent_purpose", List.of("situation", "questionnaires")),
          Map.entry("partner_type", List.of("other")),
          Map.entry("need", List.of("other")),
          Map.entry("contact_way", List.of("phone", "other")),
          Map.entry("unit", List.of("family")));

  private static final String SCHEMA = "reference-set.schema.json";

  private ReferenceSets() {}

  /** The set shipped with the program. */
  public static ReferenceSet builtIn() {
    return checked(LocatedJson.shipped("reference-set-1.json"));
  }

  /**
   * Reads a set from UTF-8 JSON; the stream is not closed.
   *
   * @throws ReferenceRefused naming the line and the reason of the first thing wrong
   * @throws UncheckedIOException when the stream cannot be read
   */
  public static ReferenceSet load(InputStream in) {
    return checked(LocatedJson.read(in, SCHEMA));
  }

  /** As {@link #load}, and what is found wrong with it later can be said with its line. */
  public static ReadSet read(InputStream in) {
    LocatedJson json = LocatedJson.read(in, SCHEMA);
    return new ReadSet(checked(json), json::refusal);
  }

  /**
   * Reads again what was read as good before, without holding it against its schema.
   *
   * @throws ReferenceRefused when this program does not know what a later one took for good
   */
  public static ReferenceSet kept(String text) {
    return checked(LocatedJson.kept(text));
  }

  private static ReferenceSet checked(LocatedJson json) {
    ReferenceSet set = json.to(ReferenceSet.class);
    try {
      check(set);
    } catch (Invalid e) {
      throw json.refusal(e);
    }
    return set;
  }

  private static void check(ReferenceSet set) {
    REQUIRED.forEach((list, codes) -> checkList(set, list, codes));
    CodeList units = set.codeList("unit").orElseThrow();
    for (TableDefinition table : set.tables()) {
      if (set.panelOf(table.code()).isPresent()) {
        continue;
      }
      Classifiers.check(table, set.codeLists());
      Check.that(
          units.item(table.unit()).isPresent(),
          "invalid.reference.unit",
          table.code(),
          table.unit());
    }
    set.sums().forEach(Sums::check);
    CountedOnce.check(set);
    Survey shipped = SurveyDefinitions.builtIn();
    set.panels().stream()
        .filter(panel -> panel.survey().equals(shipped.code()))
        .forEach(panel -> Panels.check(panel, shipped));
  }

  private static void checkList(ReferenceSet set, String code, List<String> codes) {
    CodeList list =
        set.codeList(code).orElseThrow(() -> new Invalid("invalid.reference.list.missing", code));
    for (String item : codes) {
      Check.that(list.item(item).isPresent(), "invalid.reference.list.code.missing", code, item);
    }
  }
}
