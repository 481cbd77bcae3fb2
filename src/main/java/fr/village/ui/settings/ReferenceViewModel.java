package fr.village.ui.settings;

import fr.village.app.reference.Proposal;
import fr.village.app.reference.ReferenceService;
import fr.village.app.reference.ReferenceService.InUse;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.reference.ReferenceRefused;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.RefusedReference;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The federation's reference set: what is in use, what a file would change, and the way back. */
public final class ReferenceViewModel {
  private final ReferenceService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable InUse> inUse =
      new ReadOnlyObjectWrapper<>(this, "inUse");
  private final ReadOnlyObjectWrapper<@Nullable Said> refused =
      new ReadOnlyObjectWrapper<>(this, "refused");

  public ReferenceViewModel(ReferenceService service, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<@Nullable InUse> inUseProperty() {
    return inUse.getReadOnlyProperty();
  }

  /** Why the last file cannot be adopted, with its place; null when there is nothing to say. */
  public ReadOnlyObjectProperty<@Nullable Said> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.task(service::now).onSuccess(inUse::set).run();
  }

  /** Reads a file and compares it; nothing is changed. */
  public void look(Path file, Consumer<Proposal> then) {
    refused.set(null);
    tasks
        .aside(progress -> service.look(file))
        .onSuccess(
            proposal -> {
              if (proposal.isSame()) {
                notices.say(Said.of("settings.reference.same", proposal.set().version()));
              } else {
                then.accept(proposal);
              }
            })
        .onError(ReferenceRefused.class, e -> refused.set(RefusedReference.said(e)))
        .onError(Invalid.class, e -> refused.set(new Said(e.key(), e.arguments())))
        .onError(
            UncheckedIOException.class, e -> refused.set(Said.of("settings.reference.unreadable")))
        .run();
  }

  /** From now on this set is used; the way back stays until a workbook is written under it. */
  public void adopt(Proposal proposal) {
    String version = proposal.set().version();
    change(() -> service.adopt(proposal));
    notices.done(
        Said.of("settings.reference.adopted", version),
        () -> change(() -> service.goBack(version)),
        () -> change(() -> service.adopt(proposal)));
  }

  /** Back to the set before. */
  public void goBack(InUse from) {
    tasks
        .task(() -> service.goBack(from.set().version()))
        .onSuccess(
            ok -> {
              notices.say(Said.of("settings.reference.gone-back", String.valueOf(from.back())));
              refresh();
            })
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .run();
  }

  private void change(TaskRunner.Action what) {
    tasks
        .task(what)
        .onSuccess(ok -> refresh())
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .run();
  }
}
