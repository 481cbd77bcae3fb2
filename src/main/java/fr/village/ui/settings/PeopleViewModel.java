package fr.village.ui.settings;

import fr.village.app.people.PeopleService;
import fr.village.app.people.PeopleService.Closed;
import fr.village.app.people.PeopleService.Person;
import fr.village.app.session.PassphraseAdvice;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.house.Facilitator;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who opens the notebook. Holds no passphrase longer than a call, and overwrites what it gets. */
public final class PeopleViewModel {
  /** Beside which field something is wrong. */
  public enum Place {
    NAME,
    OLD,
    PASSPHRASE,
    AGAIN,
    CARD
  }

  /** What is wrong, and where it is said. */
  public record Trouble(Place place, Said said) {}

  private final PeopleService service;
  private final boolean example;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<List<Person>> people =
      new ReadOnlyObjectWrapper<>(this, "people", List.of());
  private final ReadOnlyObjectWrapper<@Nullable Said> busy = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();

  /**
   * @param example an example Maison, whose passphrase is known to everybody and stays
   */
  public PeopleViewModel(
      PeopleService service, boolean example, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.example = example;
    this.tasks = tasks;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<List<Person>> peopleProperty() {
    return people.getReadOnlyProperty();
  }

  /** What is being waited for; null when nothing. */
  public ReadOnlyObjectProperty<@Nullable Said> busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  public boolean isExample() {
    return example;
  }

  public void refresh() {
    tasks.task(service::all).onSuccess(people::set).run();
  }

  /** A form is opened: nothing is wrong yet. */
  public void begin() {
    trouble.set(null);
  }

  /** Adds somebody; {@code done} once she can open the notebook. */
  public void add(String name, char[] passphrase, char[] again, Runnable done) {
    openTo(passphrase, again, done, "settings.people.added", () -> service.add(name, passphrase));
  }

  /** Lets somebody in again. */
  public void reopen(Facilitator person, char[] passphrase, char[] again, Runnable done) {
    openTo(
        passphrase,
        again,
        done,
        "settings.people.reopened",
        () -> service.reopen(person, passphrase));
  }

  private void openTo(
      char[] passphrase, char[] again, Runnable done, String said, Callable<Facilitator> how) {
    if (!fits(passphrase, again)) {
      return;
    }
    waiting("settings.people.busy", overwriting(how, passphrase))
        .onSuccess(
            person -> {
              done.run();
              refresh();
              notices.done(Said.of(said, person.displayName()), () -> shut(person));
            })
        .run();
  }

  public void rename(Facilitator person, String name, Runnable done) {
    waiting("settings.people.busy.name", () -> service.rename(person, name))
        .onSuccess(
            renamed -> {
              done.run();
              refresh();
              if (!renamed.equals(person)) {
                notices.done(
                    Said.of("settings.people.renamed", person.displayName(), renamed.displayName()),
                    () -> backTo(person),
                    () -> backTo(renamed));
              }
            })
        .run();
  }

  private void backTo(Facilitator as) {
    tasks.task(() -> service.rename(as, as.displayName())).onSuccess(ok -> refresh()).run();
  }

  /** Closes somebody's way in. */
  public void close(Facilitator person, Runnable done) {
    waiting("settings.people.busy.close", () -> service.close(person))
        .onSuccess(
            closed -> {
              done.run();
              refresh();
              notices.done(
                  Said.of("settings.people.closed", person.displayName()), () -> takeBack(closed));
            })
        .run();
  }

  private void takeBack(Closed closed) {
    waiting(
            "settings.people.busy",
            () -> {
              service.takeBack(closed);
              return true;
            })
        .onSuccess(ok -> refresh())
        .run();
  }

  private void shut(Facilitator person) {
    waiting("settings.people.busy.close", () -> service.close(person))
        .onSuccess(ok -> refresh())
        .run();
  }

  /** Replaces the passphrase of who opened the notebook; this cannot be taken back. */
  public void changeMine(char[] old, char[] passphrase, char[] again, Runnable done) {
    if (!fits(passphrase, again)) {
      Arrays.fill(old, '\0');
      return;
    }
    waiting(
            "settings.people.busy",
            overwriting(
                () -> {
                  service.changeMine(old, passphrase);
                  return true;
                },
                old,
                passphrase))
        .onSuccess(
            ok -> {
              done.run();
              notices.say(Said.of("settings.people.changed"));
            })
        .run();
  }

  /** Looks up the recovery words; kept nowhere, they go to {@code shown} only. */
  public void recoveryWords(char[] passphrase, Consumer<List<String>> shown) {
    if (passphrase.length == 0) {
      say(new Trouble(Place.OLD, Said.of("open.passphrase.blank")));
      return;
    }
    waiting(
            "settings.people.words.busy",
            overwriting(() -> service.recoveryWords(passphrase), passphrase))
        .onSuccess(shown)
        .run();
  }

  private boolean fits(char[] passphrase, char[] again) {
    boolean strong = PassphraseAdvice.of(passphrase).enough();
    boolean same = Arrays.equals(passphrase, again);
    Arrays.fill(again, '\0');
    if (strong && same) {
      return true;
    }
    Arrays.fill(passphrase, '\0');
    say(
        strong
            ? new Trouble(Place.AGAIN, Said.of("open.passphrase.differs"))
            : new Trouble(Place.PASSPHRASE, Said.of("open.passphrase.weak")));
    return false;
  }

  private static <T> Callable<T> overwriting(Callable<T> work, char[]... secrets) {
    return () -> {
      try {
        return work.call();
      } finally {
        for (char[] secret : secrets) {
          Arrays.fill(secret, '\0');
        }
      }
    };
  }

  private <T> BackgroundTask<T> waiting(String what, Callable<T> work) {
    trouble.set(null);
    busy.set(Said.of(what));
    return tasks
        .task(work)
        .onError(Refusal.class, e -> say(new Trouble(place(e), new Said(e.key(), e.arguments()))))
        .onError(Invalid.class, e -> say(new Trouble(place(e), new Said(e.key(), e.arguments()))))
        .andFinally(() -> busy.set(null));
  }

  private static Place place(Refusal e) {
    return e.about() == Refusal.About.PASSPHRASE ? Place.OLD : Place.CARD;
  }

  private static Place place(Invalid e) {
    return switch (e.key()) {
      case "invalid.passphrase.weak", "invalid.passphrase.taken" -> Place.PASSPHRASE;
      case "invalid.facilitator.self", "invalid.facilitator.last", "invalid.facilitator.nobody" ->
          Place.CARD;
      default -> Place.NAME;
    };
  }

  private void say(Trouble what) {
    trouble.set(null);
    trouble.set(what);
  }
}
