package fr.village.ui.common;

import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.reference.ReferenceSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the rooms of an open notebook share.
 *
 * @param notebook touched only in tasks, but for what never changes while it is open
 * @param notices where every change is said, with its way back
 */
public record Workbench(
    NotebookSession notebook,
    SessionServices services,
    AppFolders folders,
    Preferences preferences,
    TaskRunner tasks,
    NoticeBoard notices,
    Places places) {

  /** In the Maison's zone. */
  public Clock clock() {
    return notebook.clock();
  }

  public LocalDate today() {
    return notebook.today();
  }

  /** The reference set this notebook uses, as it is when asked; from any thread. */
  public Supplier<ReferenceSet> reference() {
    return () -> services.references().of(notebook);
  }

  /** Which topics to offer. */
  public TopicChoices topics() {
    return new TopicChoices(() -> services.references().of(notebook).topics());
  }
}
