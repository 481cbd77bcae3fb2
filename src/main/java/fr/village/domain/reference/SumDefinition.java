package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of people summed over the families of a tranche: parents, children, fathers and
 * co-parents taking part (ANONYMITY.md, rule 6, last sentence).
 *
 * @param maturityMonths months after a tranche's last entry when it is taken, 0 to 36
 * @param formula key of what gives a family's number, a whole number not below 0
 */
public record SumDefinition(
    String code,
    Label label,
    int maturityMonths,
    String formula,
    Label definition,
    @Nullable LocalDate retiredOn)
    implements Retirable {
  public SumDefinition {
    code = Text.code("reference.sum", code);
    formula = Text.code("reference.sum.formula", formula);
    Check.range("reference.sum.maturity", maturityMonths, 0, 36);
  }

  /** One in use. */
  public SumDefinition(
      String code, Label label, int maturityMonths, String formula, Label definition) {
    this(code, label, maturityMonths, formula, definition, null);
  }
}
