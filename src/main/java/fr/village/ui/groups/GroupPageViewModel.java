package fr.village.ui.groups;

import fr.village.app.group.EnrolmentService;
import fr.village.app.group.GroupBook;
import fr.village.app.group.GroupChange;
import fr.village.app.group.GroupPage;
import fr.village.app.group.GroupPage.Place;
import fr.village.app.group.GroupService;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** One group, or none: then the list is shown. */
public final class GroupPageViewModel {
  private final Workbench bench;
  private final GroupBook book;
  private final GroupService groups;
  private final EnrolmentService enrolments;
  private final Gestures gestures;
  private final ReadOnlyObjectWrapper<@Nullable Id<PeerGroup>> shown =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable GroupPage> page = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty withPast = new SimpleBooleanProperty();

  public GroupPageViewModel(
      Workbench bench, GroupBook book, GroupService groups, EnrolmentService enrolments) {
    this.bench = bench;
    this.book = book;
    this.groups = groups;
    this.enrolments = enrolments;
    this.gestures = new Gestures(groups, bench.tasks(), bench.notices());
  }

  /** Which group is shown; null for the list. */
  public ReadOnlyObjectProperty<@Nullable Id<PeerGroup>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Null until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable GroupPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Whether families that left are shown. */
  public BooleanProperty withPastProperty() {
    return withPast;
  }

  public Workbench bench() {
    return bench;
  }

  // --- coming and going

  public void open(Id<PeerGroup> group) {
    if (!group.equals(shown.get())) {
      page.set(null);
      withPast.set(false);
    }
    shown.set(group);
    refresh();
  }

  /** To the list. */
  public void leave() {
    shown.set(null);
    page.set(null);
  }

  public void refresh() {
    Id<PeerGroup> group = shown.get();
    if (group != null) {
      bench
          .tasks()
          .task(() -> book.page(group))
          .onSuccess(
              found -> {
                if (group.equals(shown.get())) {
                  page.set(found);
                }
              })
          // deleted, or its making undone
          .onError(Invalid.class, e -> leave())
          .run();
    }
  }

  // --- the lists of reasons

  public List<CodeItem> exitReasons() {
    return codes("exit_reason");
  }

  public List<CodeItem> cancelReasons() {
    return codes("cancel_reason");
  }

  private List<CodeItem> codes(String list) {
    return bench.reference().get().codeList(list).map(CodeList::items).stream()
        .flatMap(List::stream)
        .filter(i -> !i.retired())
        .toList();
  }

  // --- families

  /** From the waiting list into the group, today. */
  public void enter(Place place) {
    LocalDate today = bench.today();
    run(
        () -> enrolments.enter(place.enrolment().id(), today),
        Said.of("groups.entered", place.name()),
        c -> {},
        this::trouble);
  }

  public void withdraw(Place place) {
    run(
        () -> enrolments.withdraw(place.enrolment().id()),
        Said.of("groups.withdrawn", place.name()),
        c -> {},
        this::trouble);
  }

  public void leave(
      Place place, LocalDate day, @Nullable String reason, Runnable done, Consumer<Said> refused) {
    run(
        () -> enrolments.leave(place.enrolment().id(), day, reason),
        Said.of("groups.left", place.name(), day),
        c -> done.run(),
        refused);
  }

  public void usually(Place place, Set<Id<Person>> people) {
    LocalDate today = bench.today();
    run(
        () -> enrolments.usually(place.enrolment().id(), people, today),
        Said.of("groups.usual.saved", place.name()),
        c -> {},
        this::trouble);
  }

  // --- the end

  public void close(LocalDate lastDay, Runnable done, Consumer<Said> refused) {
    GroupPage p = page.get();
    if (p != null) {
      run(
          () -> groups.close(p.group().id(), lastDay),
          Said.of("groups.closed", p.group().name(), lastDay),
          c -> done.run(),
          refused);
    }
  }

  /** What closing after a day would do. */
  public void tryClose(LocalDate lastDay, Consumer<GroupChange> then, Consumer<Said> refused) {
    GroupPage p = page.get();
    if (p != null) {
      bench
          .tasks()
          .task(() -> groups.tryClose(p.group().id(), lastDay))
          .onSuccess(then)
          .onError(Invalid.class, e -> refused.accept(new Said(e.key(), e.arguments())))
          .run();
    }
  }

  public void delete(Runnable done) {
    GroupPage p = page.get();
    if (p != null) {
      gestures.run(
          () -> groups.delete(p.group().id()),
          Said.of("groups.deleted", p.group().name()),
          c -> {
            leave();
            done.run();
          },
          this::trouble);
    }
  }

  /** Changes something of the group, says so, and looks again. */
  void run(
      Callable<GroupChange> work, Said what, Consumer<GroupChange> done, Consumer<Said> refused) {
    gestures.run(
        work,
        what,
        change -> {
          refresh();
          done.accept(change);
        },
        refused);
  }

  void trouble(Said what) {
    bench.notices().trouble(what);
  }

  GroupService groups() {
    return groups;
  }

  EnrolmentService enrolments() {
    return enrolments;
  }

  GroupBook book() {
    return book;
  }
}
