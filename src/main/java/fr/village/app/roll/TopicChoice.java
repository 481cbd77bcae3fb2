package fr.village.app.roll;

import fr.village.domain.reference.Label;

/**
 * A topic that can be chosen for a session.
 *
 * @param suggested fits the babies' ages
 * @param covered already talked about in this group
 */
public record TopicChoice(String code, Label label, boolean suggested, boolean covered) {}
