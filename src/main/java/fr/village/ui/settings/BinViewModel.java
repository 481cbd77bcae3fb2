package fr.village.ui.settings;

import fr.village.app.bin.BinService;
import fr.village.app.bin.BinService.Deleted;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What was deleted, and the way back. */
public final class BinViewModel {
  private final BinService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable List<Deleted>> deleted =
      new ReadOnlyObjectWrapper<>(this, "deleted");

  public BinViewModel(BinService service, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** Last deleted first; null before it was read. */
  public ReadOnlyObjectProperty<@Nullable List<Deleted>> deletedProperty() {
    return deleted.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.task(service::all).onSuccess(deleted::set).run();
  }

  public void restore(Deleted one) {
    tasks
        .task(() -> service.restore(one))
        .onSuccess(
            back -> {
              refresh();
              if (back) {
                notices.done(
                    Said.of("bin.restored", words(one)),
                    () -> tasks.task(() -> service.delete(one)).onSuccess(ok -> refresh()).run());
              }
            })
        .run();
  }

  /** What it is, in words. */
  public static Said words(Deleted one) {
    return switch (one.kind()) {
      case FAMILY -> Said.of("bin.family", one.name());
      case PERSON ->
          one.name() == null
              ? Said.of("bin.person.unnamed", one.of())
              : Said.of("bin.person", one.name(), one.of());
      case GROUP -> Said.of("bin.group", one.name());
      case ENROLMENT -> Said.of("bin.enrolment", one.name(), one.of());
      case SESSION -> Said.of("bin.session", one.of(), one.on());
      case SHEET -> Said.of("bin.sheet", one.name(), one.of(), one.on());
      case PARTNER -> Said.of("bin.partner", one.name());
      case PARTNER_CONTACT -> Said.of("bin.partner-contact", one.of(), one.on());
      case REFERRAL -> Said.of("bin.referral", one.name(), one.of());
    };
  }
}
