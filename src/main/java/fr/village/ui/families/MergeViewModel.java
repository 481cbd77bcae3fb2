package fr.village.ui.families;

import fr.village.app.families.MergeChoice;
import fr.village.app.families.MergeChoice.Fact;
import fr.village.app.families.MergeService;
import fr.village.app.families.MergeService.Comparison;
import fr.village.app.families.MergeService.Done;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.reference.ReferenceSet;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Two cards of one family, side by side, to be made one. */
public final class MergeViewModel {
  /** What is compared, with the words of its codes. */
  public record Case(Comparison comparison, ReferenceSet codes) {}

  private final MergeService service;
  private final Supplier<ReferenceSet> reference;
  private final FamiliesViewModel families;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable Case> shown = new ReadOnlyObjectWrapper<>();
  private final Set<Fact> taken = EnumSet.noneOf(Fact.class);
  private final Map<Id<Person>, Id<Person>> same = new HashMap<>();

  public MergeViewModel(
      MergeService service,
      Supplier<ReferenceSet> reference,
      FamiliesViewModel families,
      TaskRunner tasks,
      NoticeBoard notices) {
    this.service = service;
    this.reference = reference;
    this.families = families;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** Null until both were looked up. */
  public ReadOnlyObjectProperty<@Nullable Case> caseProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Facts taken from the card that goes. */
  public Set<Fact> taken() {
    return taken;
  }

  /** Who of the card that goes is who of the one that stays. */
  public Map<Id<Person>, Id<Person>> same() {
    return same;
  }

  /** Looks both up. */
  public void compare(Id<Family> one, Id<Family> other) {
    shown.set(null);
    tasks
        .task(() -> new Case(service.compare(one, other), reference.get()))
        .onSuccess(this::show)
        .onError(Invalid.class, this::refused)
        .run();
  }

  private void show(Case found) {
    taken.clear();
    same.clear();
    same.putAll(found.comparison().samePeople());
    shown.set(found);
  }

  /** The other card stays. */
  public void swap() {
    Case now = shown.get();
    if (now != null) {
      show(new Case(now.comparison().swapped(), now.codes()));
    }
  }

  void take(Fact fact, boolean fromOther) {
    if (fromOther) {
      taken.add(fact);
    } else {
      taken.remove(fact);
    }
  }

  /** {@code theirs} is {@code ours}, and nobody else is; null makes them two people. */
  void identify(Id<Person> theirs, @Nullable Id<Person> ours) {
    same.remove(theirs);
    if (ours != null) {
      same.values().removeIf(ours::equals);
      same.put(theirs, ours);
    }
  }

  /** Makes them one, with the way back. */
  public void merge() {
    Case now = shown.get();
    if (now == null) {
      return;
    }
    Id<Family> kept = now.comparison().kept().id();
    Id<Family> other = now.comparison().other().id();
    String keptName = now.comparison().kept().file().family().name();
    String otherName = now.comparison().other().file().family().name();
    MergeChoice choice = new MergeChoice(taken, same);
    Done[] last = new Done[1];
    Runnable again =
        () ->
            tasks
                .task(() -> service.merge(kept, other, choice))
                .onSuccess(
                    done -> {
                      last[0] = done;
                      families.refresh();
                    })
                .onError(Invalid.class, this::refused)
                .run();
    tasks
        .task(() -> service.merge(kept, other, choice))
        .onSuccess(
            done -> {
              last[0] = done;
              families.open(kept);
              families.refresh();
              notices.done(
                  Said.of("families.merge.done", otherName, keptName),
                  () ->
                      tasks
                          .task(() -> service.undo(last[0]))
                          .onSuccess(ok -> families.refresh())
                          .onError(Invalid.class, this::refused)
                          .run(),
                  again);
            })
        .onError(Invalid.class, this::refused)
        .run();
  }

  private void refused(Invalid e) {
    notices.trouble(new Said(e.key(), e.arguments()));
  }

  void forget() {
    shown.set(null);
    same.clear();
  }
}
