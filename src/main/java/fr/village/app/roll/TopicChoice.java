package fr.village.app.roll;

import fr.village.domain.reference.Label;
import fr.village.domain.session.CustomTopic;

/**
 * A topic that can be chosen for a session.
 *
 * @param suggested fits the babies' ages
 * @param covered already talked about in this group
 */
public record TopicChoice(String code, Label label, boolean suggested, boolean covered) {
  /** Invented in the Maison: its name stays on this laptop. */
  public boolean isOwn() {
    return code.startsWith(CustomTopic.PREFIX);
  }
}
