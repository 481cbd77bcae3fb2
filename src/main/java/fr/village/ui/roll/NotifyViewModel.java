package fr.village.ui.roll;

import fr.village.app.roll.Contacts;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollRow;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Phones or e-mails of those expected, to announce or to cancel. */
public final class NotifyViewModel {
  private static final String BETWEEN = "; ";

  private final RollViewModel roll;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Function<Collection<Id<Family>>, Contacts> contacts;

  /**
   * @param contacts looks them up, away from the screen
   */
  public NotifyViewModel(
      RollViewModel roll,
      TaskRunner tasks,
      NoticeBoard notices,
      Function<Collection<Id<Family>>, Contacts> contacts) {
    this.roll = roll;
    this.tasks = tasks;
    this.notices = notices;
    this.contacts = contacts;
  }

  /**
   * @param clipboard takes the text once it is known
   */
  public void copyPhones(Consumer<String> clipboard) {
    copy(Contacts::phones, "roll.notify.phones", clipboard);
  }

  /**
   * @param clipboard takes the text once it is known
   */
  public void copyEmails(Consumer<String> clipboard) {
    copy(Contacts::emails, "roll.notify.emails", clipboard);
  }

  private void copy(
      Function<Contacts, List<String>> what, String said, Consumer<String> clipboard) {
    List<Id<Family>> families = expected();
    tasks
        .task(() -> contacts.apply(families))
        .onSuccess(
            found -> {
              List<String> texts = what.apply(found);
              if (!texts.isEmpty()) {
                clipboard.accept(String.join(BETWEEN, texts));
              }
              notices.say(said(said, texts.size(), found));
            })
        .run();
  }

  /** Families on the roll, but those that said they would not come. */
  List<Id<Family>> expected() {
    var shown = roll.rollProperty().get();
    return shown == null
        ? List.of()
        : shown.rows().stream().filter(row -> !saidNo(row)).map(RollRow::family).toList();
  }

  private boolean saidNo(RollRow row) {
    return !row.usual().isEmpty()
        && row.usual().stream()
            .allMatch(
                p -> roll.marksProperty().get().of(p).filter(RollMark::announced).isPresent());
  }

  private static Said said(String copied, int number, Contacts found) {
    List<Said> sentences = new ArrayList<>(List.of(Said.of(copied, number)));
    if (found.refused() > 0) {
      sentences.add(Said.of("roll.notify.refused", found.refused()));
    }
    if (found.hidden() > 0) {
      sentences.add(Said.of("roll.notify.hidden", found.hidden()));
    }
    return sentences.stream()
        .reduce((a, b) -> Said.of("roll.notify.and", a, b))
        .map(Objects::requireNonNull)
        .orElseThrow();
  }
}
