package fr.village.ui.roll;

import fr.village.app.roll.RollBook;
import fr.village.app.roll.RollChange;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.NoticeBoard;
import java.util.function.Consumer;

/** Every change to a roll: on the screen at once, written behind it in order, with its way back. */
final class RollJournal {
  private final RollSheet sheet;
  private final RollBook book;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Consumer<Id<Session>> notSaved;

  /**
   * @param notSaved a write failed: what is on the screen is not what is in the notebook
   */
  RollJournal(
      RollSheet sheet,
      RollBook book,
      TaskRunner tasks,
      NoticeBoard notices,
      Consumer<Id<Session>> notSaved) {
    this.sheet = sheet;
    this.book = book;
    this.tasks = tasks;
    this.notices = notices;
    this.notSaved = notSaved;
  }

  void apply(RollEdit edit) {
    RollChange forth = edit.forth();
    RollChange back = edit.back();
    write(forth);
    notices.done(edit.what(), () -> write(back), () -> write(forth));
  }

  private void write(RollChange change) {
    sheet.change(change);
    tasks
        .task(() -> book.save(change))
        .onError(Exception.class, e -> notSaved.accept(change.session()))
        .run();
  }
}
