package fr.village.app.session;

import fr.village.app.roll.TopicChoices;
import java.time.Clock;

/**
 * What the window works with.
 *
 * @param clock the laptop's
 */
public record SessionServices(
    Clock clock, NotebookSessions notebooks, ExampleMaison example, TopicChoices topics) {}
