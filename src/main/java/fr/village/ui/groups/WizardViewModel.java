package fr.village.ui.groups;

import fr.village.app.group.GroupFacts;
import fr.village.app.group.GroupService;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.time.TypedDate;
import fr.village.schedule.DateChanges;
import fr.village.schedule.DateStatus;
import fr.village.schedule.PlannedDate;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new group: its facts, and its dates as they form. What is typed stays until it is made. */
public final class WizardViewModel {
  private final Workbench bench;
  private final GroupService service;
  private final Gestures gestures;
  private final GroupForm form;
  private DateChanges changes = DateChanges.NONE;
  private final ReadOnlyObjectWrapper<@Nullable List<PlannedDate>> dates =
      new ReadOnlyObjectWrapper<>();
  private final StringProperty addedDate = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Said> addProblem = new ReadOnlyObjectWrapper<>();
  private long asked;

  public WizardViewModel(Workbench bench, GroupService service) {
    this.bench = bench;
    this.service = service;
    this.gestures = new Gestures(service, bench.tasks(), bench.notices());
    this.form = new GroupForm(bench::today, this::preview);
  }

  public GroupForm form() {
    return form;
  }

  /** Every date, those left out too; null while they cannot be said. */
  public ReadOnlyObjectProperty<@Nullable List<PlannedDate>> datesProperty() {
    return dates.getReadOnlyProperty();
  }

  /** A date more, as typed. */
  public StringProperty addedDateProperty() {
    return addedDate;
  }

  public ReadOnlyObjectProperty<@Nullable Said> addProblemProperty() {
    return addProblem.getReadOnlyProperty();
  }

  /** Takes a date out, keeps one proposed to be left out, or takes such a change back. */
  public void toggle(PlannedDate date) {
    LocalDate day = date.date();
    changes =
        switch (date.status()) {
          case DateStatus.Skipped skipped -> changes.add(day);
          case DateStatus.Removed removed -> changes.restore(day);
          default -> changes.cancel(day);
        };
    preview();
  }

  /** Adds the date typed, or says what does not do. */
  public void add() {
    addProblem.set(null);
    if (addedDate.get().isBlank()) {
      return;
    }
    try {
      LocalDate day = TypedDate.parse(addedDate.get(), bench.today());
      LocalDate start = form.draft().map(GroupFacts::startsOn).orElse(day);
      if (day.isBefore(start)) {
        addProblem.set(Said.of("invalid.session.before.group", day, start));
        return;
      }
      changes = changes.add(day);
      addedDate.set("");
      preview();
    } catch (Invalid e) {
      addProblem.set(new Said(e.key(), e.arguments()));
    }
  }

  /** Looks up the dates of what is typed so far. */
  public void preview() {
    Optional<GroupFacts> facts = form.draft();
    long mine = ++asked;
    if (facts.isEmpty()) {
      dates.set(null);
      return;
    }
    DateChanges now = changes;
    bench
        .tasks()
        .task(() -> service.plan(facts.get(), now))
        .onSuccess(
            found -> {
              if (mine == asked) {
                dates.set(found);
              }
            })
        .onError(Invalid.class, e -> dates.set(null))
        .run();
  }

  /** Starts the group, or says beside the field what does not do. */
  public void create(Consumer<Id<PeerGroup>> done) {
    Optional<GroupFacts> facts = form.read();
    if (facts.isEmpty()) {
      return;
    }
    DateChanges now = changes;
    bench
        .tasks()
        .task(() -> service.start(facts.get(), now))
        .onSuccess(
            change -> {
              PeerGroup group =
                  Objects.requireNonNull(Objects.requireNonNull(change.group()).after());
              gestures.did(Said.of("groups.created", group.name()), change);
              changes = DateChanges.NONE;
              form.clear();
              done.accept(group.id());
            })
        .onError(Invalid.class, form::refused)
        .run();
  }
}
