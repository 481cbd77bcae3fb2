package fr.village.ui.families;

import fr.village.app.families.Duplicates;
import fr.village.app.families.FamiliesService;
import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyLine;
import fr.village.app.families.NewFamily;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A family being written down; what was typed stays until it is saved. */
public final class NewFamilyViewModel {
  /** A group, as a member from today or on its waiting list. */
  public record Place(Id<PeerGroup> group, String name, boolean waiting) {}

  private final FamiliesService service;
  private final FamiliesViewModel families;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final IdSource ids;

  private final NewFamilyDraft draft = new NewFamilyDraft(this::look);
  private final ReadOnlyObjectWrapper<@Nullable Said> whoProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> dateProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<FamilyLine>> likely =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Set<Id<Family>> others = new HashSet<>();

  public NewFamilyViewModel(
      FamiliesService service,
      FamiliesViewModel families,
      TaskRunner tasks,
      NoticeBoard notices,
      Clock clock,
      IdSource ids) {
    this.service = service;
    this.families = families;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
    this.ids = ids;
    begin();
  }

  public StringProperty nameProperty() {
    return draft.name;
  }

  ObservableList<AdultDraft> adults() {
    return draft.adults;
  }

  ObservableList<BabyDraft> babies() {
    return draft.babies;
  }

  /** All children share one birth; the first one's date is theirs. */
  public BooleanProperty twinsProperty() {
    return draft.twins;
  }

  public ObjectProperty<@Nullable Place> placeProperty() {
    return draft.place;
  }

  public ReadOnlyObjectProperty<@Nullable Said> whoProblemProperty() {
    return whoProblem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Said> dateProblemProperty() {
    return dateProblem.getReadOnlyProperty();
  }

  /** Families already known that this one may be. */
  public ReadOnlyObjectProperty<List<FamilyLine>> likelyProperty() {
    return likely.getReadOnlyProperty();
  }

  /** Groups it can join or wait for. */
  public List<Place> places() {
    FamilyIndex index = families.indexProperty().get();
    List<Place> all = new ArrayList<>();
    if (index != null) {
      index.groups().forEach(g -> all.add(new Place(g.id(), g.name(), false)));
      index.groups().forEach(g -> all.add(new Place(g.id(), g.name(), true)));
    }
    return all;
  }

  void addAdult() {
    draft.addAdult(draft.adults.size() == 1 ? ParentRole.FATHER : ParentRole.MOTHER);
  }

  void addBaby() {
    draft.addBaby();
  }

  /** "C’est une autre famille": not asked about again for this one. */
  void isAnother(FamilyLine line) {
    others.add(line.id());
    look();
  }

  private void look() {
    FamilyIndex index = families.indexProperty().get();
    List<FamilyLine> found =
        index == null
            ? List.of()
            : Duplicates.of(draft.facts(today()), index.known()).stream()
                .filter(l -> !others.contains(l.id()))
                .toList();
    likely.set(found);
  }

  /**
   * Saves it, or says beside the fields what is missing.
   *
   * @param done told the family once it is kept
   */
  void create(Consumer<Id<Family>> done) {
    whoProblem.set(null);
    dateProblem.set(null);
    if (draft.isNameless()) {
      whoProblem.set(Said.of("families.new.who.blank"));
      return;
    }
    try {
      NewFamily family = draft.family(ids, today());
      tasks
          .task(() -> service.create(family))
          .onSuccess(ok -> created(family, done))
          .onError(Invalid.class, this::refused)
          .run();
    } catch (Invalid e) {
      refused(e);
    }
  }

  private void created(NewFamily family, Consumer<Id<Family>> done) {
    begin();
    done.accept(family.id());
    families.refresh();
    families.open(family.id());
    notices.done(
        Said.of("families.new.done", family.calledName()),
        () ->
            tasks.task(() -> service.remove(family.id())).onSuccess(ok -> families.refresh()).run(),
        () ->
            tasks
                .task(() -> service.bringBack(family.id()))
                .onSuccess(ok -> families.refresh())
                .run());
  }

  private void refused(Invalid e) {
    Said said = new Said(e.key(), e.arguments());
    boolean who =
        e.arguments().stream()
            .anyMatch(
                a ->
                    a.equals("family.name")
                        || a.equals("parent.firstName")
                        || a.equals("contact.phone"));
    (who ? whoProblem : dateProblem).set(said);
  }

  /** An empty page. */
  void begin() {
    whoProblem.set(null);
    dateProblem.set(null);
    others.clear();
    draft.clear();
    likely.set(List.of());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
