package fr.village.reference;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.indicators.IndicatorDefinition;
import fr.village.indicators.Indicators;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the indicators' definitions: {@code indicators.schema.json} beside this class. */
public final class IndicatorDefinitions {
  private IndicatorDefinitions() {}

  /** The indicators shipped with the program, ready to compute. */
  public static Indicators builtIn() {
    return new Indicators(checked(LocatedJson.shipped("indicators-1.json")));
  }

  /**
   * Reads definitions from UTF-8 JSON; the stream is not closed.
   *
   * @throws ReferenceRefused naming the line and the reason of the first thing wrong
   * @throws UncheckedIOException when the stream cannot be read
   */
  public static List<IndicatorDefinition> load(InputStream in) {
    return checked(LocatedJson.read(in, "indicators.schema.json"));
  }

  private static List<IndicatorDefinition> checked(LocatedJson json) {
    List<IndicatorDefinition> all = json.listOf("indicators", IndicatorDefinition.class);
    try {
      Set<String> codes = new HashSet<>();
      for (IndicatorDefinition definition : all) {
        Check.that(codes.add(definition.code()), "invalid.indicator.twice", definition.code());
        Indicators.check(definition);
      }
    } catch (Invalid e) {
      throw json.refusal(e);
    }
    return all;
  }
}
