package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyCards;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One family's card: open, changed, taken back. */
public final class FamilyCardModel {
  private final FamilyCards cards;
  private final FamilyPlaces places;
  private final Referrals referrals;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Workbench bench;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Id<Family>> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FamilyCard> card = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Id<Person>> editing = new ReadOnlyObjectWrapper<>();
  private final Set<Object> revealed = new HashSet<>();
  private final ReadOnlyIntegerWrapper uncovered = new ReadOnlyIntegerWrapper();

  /** Changes asked for and not yet kept: what is read meanwhile is older than what is shown. */
  private int underWay;

  /**
   * @param changed runs after each change, so that whoever lists families looks again
   */
  public FamilyCardModel(Workbench bench, Runnable changed) {
    this.bench = bench;
    this.cards = new FamilyCards(bench.notebook(), bench.reference());
    this.referrals = new Referrals(bench, this::refresh);
    this.tasks = bench.tasks();
    this.notices = bench.notices();
    this.changed = changed;
    this.places = new FamilyPlaces(bench, this, changed);
  }

  /** The family whose card is open; null when none is. */
  public ReadOnlyObjectProperty<@Nullable Id<Family>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** What is shown; null while nothing is open, and until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable FamilyCard> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** Whose details are being changed; null for nobody's. */
  public ReadOnlyObjectProperty<@Nullable Id<Person>> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  public void open(Id<Family> family) {
    if (!family.equals(opened.get())) {
      editing.set(null);
      revealed.clear();
      card.set(null);
      opened.set(family);
    }
    refresh();
  }

  public void close() {
    opened.set(null);
    card.set(null);
    editing.set(null);
    revealed.clear();
  }

  /** Shows what is in the notebook now; closes when the family is not there any more. */
  public void refresh() {
    Id<Family> id = opened.get();
    if (id == null) {
      return;
    }
    tasks
        .task(() -> cards.read(id))
        .onSuccess(
            read -> {
              if (underWay == 0 && id.equals(opened.get())) {
                read.ifPresentOrElse(card::set, this::close);
              }
            })
        .run();
  }

  public LocalDate today() {
    return bench.today();
  }

  public void edit(@Nullable Id<Person> person) {
    editing.set(person);
  }

  /** Whether somebody asked on purpose to see what is kept from a passing glance. */
  boolean isRevealed(Object what) {
    return revealed.contains(what);
  }

  void reveal(Object what) {
    revealed.add(what);
    uncovered.set(revealed.size());
  }

  /** How much was uncovered on purpose. */
  ReadOnlyIntegerProperty uncoveredProperty() {
    return uncovered.getReadOnlyProperty();
  }

  /**
   * Changes the file shown at once, then in the notebook.
   *
   * @param done what to say of it
   * @throws Invalid when it does not do; nothing changes then
   */
  public void change(Said done, UnaryOperator<FamilyFile> how) {
    FamilyCard now = card.get();
    if (now == null) {
      return;
    }
    FamilyFile after = how.apply(now.file());
    if (!after.equals(now.file())) {
      card.set(now.with(after));
      write(() -> cards.change(now.file().family().id(), how), done, () -> {}, this::refused);
    }
  }

  /**
   * Changes the file in the notebook with ids for what is new in it, then shows it.
   *
   * @param then runs when it is kept
   * @param refused told why it is not
   */
  public void change(
      Said done,
      BiFunction<FamilyFile, IdSource, FamilyFile> how,
      Runnable then,
      Consumer<Said> refused) {
    Id<Family> id = opened.get();
    if (id != null) {
      write(() -> cards.change(id, file -> how.apply(file, cards.ids())), done, then, refused);
    }
  }

  private void write(
      Callable<FamilyCards.Changed> work, Said done, Runnable then, Consumer<Said> refused) {
    underWay++;
    tasks
        .task(work)
        .onSuccess(
            change -> {
              if (!change.isNothing()) {
                notices.done(done, () -> takeBack(change));
              }
              then.run();
              changed.run();
            })
        .onError(Invalid.class, e -> refused.accept(new Said(e.key(), e.arguments())))
        .andFinally(
            () -> {
              underWay--;
              refresh();
            })
        .run();
  }

  /** Its places in groups. */
  FamilyPlaces places() {
    return places;
  }

  /** Whom the family is sent to. */
  Referrals referrals() {
    return referrals;
  }

  TaskRunner tasks() {
    return tasks;
  }

  private void takeBack(FamilyCards.Changed change) {
    tasks
        .task(() -> cards.takeBack(change))
        .onSuccess(ok -> changed.run())
        .onError(Invalid.class, e -> refused(new Said(e.key(), e.arguments())))
        .andFinally(this::refresh)
        .run();
  }

  void refused(Said why) {
    notices.trouble(why);
  }

  /** Puts the family in the bin, from where it comes back. */
  public void bin() {
    FamilyCard now = Objects.requireNonNull(card.get());
    Id<Family> id = now.file().family().id();
    tasks
        .task(() -> cards.bin(id))
        .onSuccess(
            ok -> {
              notices.done(Said.of("family.done.binned", name(now)), () -> unbin(id));
              close();
              changed.run();
            })
        .run();
  }

  private void unbin(Id<Family> id) {
    tasks
        .task(() -> cards.unbin(id))
        .onSuccess(
            ok -> {
              changed.run();
              open(id);
            })
        .run();
  }

  void say(Said what) {
    notices.say(what);
  }

  void group(Id<PeerGroup> group) {
    bench.places().group(group);
  }

  void screen(String id) {
    bench.places().screen(id);
  }

  static String name(FamilyCard card) {
    return card.file().family().name();
  }
}
