package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;

/**
 * A topic parents may choose, with the babies' ages it suits best.
 *
 * @param ageFromWeeks first suitable age of the baby in weeks, negative before birth; −40 to 208
 * @param ageToWeeks last suitable age, not before the first
 * @param retired no longer offered, still read in old sessions
 */
public record TopicDefinition(
    String code, Label label, int ageFromWeeks, int ageToWeeks, boolean retired) {
  private static final int EARLIEST = -40;
  private static final int LATEST = 208;

  public TopicDefinition {
    code = Text.code("reference.topic", code);
    Check.range("reference.topic.ageFrom", ageFromWeeks, EARLIEST, LATEST);
    Check.range("reference.topic.ageTo", ageToWeeks, ageFromWeeks, LATEST);
  }

  /** One in use. */
  public TopicDefinition(String code, Label label, int ageFromWeeks, int ageToWeeks) {
    this(code, label, ageFromWeeks, ageToWeeks, false);
  }
}
