package fr.village.ui.federation;

import fr.village.app.federation.OpenDesk;
import fr.village.app.reference.Proposal;
import fr.village.app.reference.ReferenceFile;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.reference.ReferenceRefused;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.RefusedReference;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The federation's reference set at its desk: looked at, taken, taken back, written to be edited.
 */
public final class DeskReferenceViewModel {
  private final OpenDesk desk;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Runnable changed;

  /**
   * @param changed what is to be done after the set in use changed
   */
  DeskReferenceViewModel(OpenDesk desk, TaskRunner tasks, NoticeBoard notices, Runnable changed) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.changed = changed;
  }

  /** Reads a file and compares it; nothing is changed. */
  void look(Path file, Consumer<Proposal> then) {
    tasks
        .aside(progress -> desk.proposed(file))
        .onSuccess(
            proposal -> {
              if (proposal.isSame()) {
                notices.say(Said.of("settings.reference.same", proposal.set().version()));
              } else {
                then.accept(proposal);
              }
            })
        .onError(ReferenceRefused.class, e -> notices.trouble(RefusedReference.said(e)))
        .onError(
            UncheckedIOException.class,
            e -> notices.trouble(Said.of("settings.reference.unreadable")))
        .run();
  }

  /** From now on older workbooks are added up by it; with a way back. */
  void adopt(Proposal proposal) {
    tasks
        .aside(
            progress -> {
              desk.adopt(proposal);
              return true;
            })
        .onSuccess(
            done -> {
              changed.run();
              notices.done(
                  Said.of("federation.reference.adopted", proposal.set().version()),
                  () -> with(() -> desk.forget(proposal)),
                  () -> with(() -> desk.adopt(proposal)));
            })
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .run();
  }

  private void with(Runnable work) {
    tasks
        .aside(
            progress -> {
              work.run();
              return true;
            })
        .onSuccess(done -> changed.run())
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .run();
  }

  /** Writes the set in use, to be edited as a spreadsheet or as JSON. */
  void write(Path file) {
    tasks
        .aside(progress -> ReferenceFile.write(desk.reference(), file))
        .onSuccess(
            written ->
                notices.say(
                    written
                        ? Said.of("federation.written", String.valueOf(file.getFileName()))
                        : Said.of("federation.reference.kind")))
        .onError(
            UncheckedIOException.class, e -> notices.trouble(Said.of("federation.write.failed")))
        .run();
  }
}
