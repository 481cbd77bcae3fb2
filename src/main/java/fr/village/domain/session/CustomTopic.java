package fr.village.domain.session;

import fr.village.domain.Text;

/** A topic invented in the Maison; its label never leaves the laptop ("autre" does). */
public record CustomTopic(String code, String label) {
  /** Beginning of every invented topic's code, so that it can never be one of the federation's. */
  public static final String PREFIX = "local-";

  public CustomTopic {
    code = Text.code("topic.code", code);
    fr.village.domain.Check.that(code.startsWith(PREFIX), "invalid.topic.code");
    label = Text.line("topic.label", label);
  }
}
