package fr.village.app.roll;

/**
 * A topic that can be chosen for a session.
 *
 * @param label in the language of the screen
 * @param suggested fits the babies' ages
 * @param covered already talked about in this group
 */
public record TopicChoice(String code, String label, boolean suggested, boolean covered) {}
