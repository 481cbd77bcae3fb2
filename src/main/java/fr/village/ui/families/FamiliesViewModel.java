package fr.village.ui.families;

import fr.village.app.families.Contacts;
import fr.village.app.families.Duplicates;
import fr.village.app.families.FamiliesService;
import fr.village.app.families.FamilyFilter;
import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.app.families.FamilyLine;
import fr.village.app.tasks.BackgroundTask.Running;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The list of families: what is looked for, what is found, which one is open. */
public final class FamiliesViewModel {
  private final FamiliesService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable FamilyIndex> index = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<FamilyFilter> filter = new SimpleObjectProperty<>(FamilyFilter.ALL);
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ObjectProperty<@Nullable Id<Family>> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Id<Family>> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Duplicates.Pair>> suspects =
      new ReadOnlyObjectWrapper<>(List.of());
  private Set<Set<Id<Family>>> toldApart = Set.of();
  private final BooleanProperty newWanted = new SimpleBooleanProperty();
  private Running comparing = () -> {};
  private FamiliesService.@Nullable State state;
  private boolean forgotten;

  public FamiliesViewModel(FamiliesService service, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
    filter.addListener((o, before, now) -> shown.set(filter()));
  }

  /** Null until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable FamilyIndex> indexProperty() {
    return index.getReadOnlyProperty();
  }

  public ObjectProperty<FamilyFilter> filterProperty() {
    return filter;
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The line the keyboard is on; kept as long as it is found. */
  public ObjectProperty<@Nullable Id<Family>> selectedProperty() {
    return selected;
  }

  /** The family whose card is shown. */
  public ReadOnlyObjectProperty<@Nullable Id<Family>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Pairs that may be one family. */
  public ReadOnlyObjectProperty<List<Duplicates.Pair>> suspectsProperty() {
    return suspects.getReadOnlyProperty();
  }

  /** Somebody elsewhere asked for a new family; whoever shows the form takes it back. */
  public BooleanProperty newWantedProperty() {
    return newWanted;
  }

  /** What is found now: all the work of a key press but the drawing. */
  public Shown filter() {
    FamilyIndex all = index.get();
    return all == null ? Shown.NOTHING : all.filter(filter.get());
  }

  public void refresh() {
    FamiliesService.@Nullable State known = state;
    tasks
        .task(() -> service.indexUnless(known))
        .onSuccess(now -> now.ifPresent(this::loaded))
        .run();
  }

  private void loaded(FamiliesService.Fresh fresh) {
    if (forgotten) {
      return;
    }
    state = fresh.state();
    FamilyIndex now = fresh.index();
    FamilyIndex before = index.get();
    index.set(now);
    shown.set(filter());
    Id<Family> open = opened.get();
    if (open != null && now.find(open).isEmpty()) {
      opened.set(null);
    }
    boolean asked = toldApart.equals(fresh.toldApart());
    toldApart = fresh.toldApart();
    if (!asked || before == null || !before.lines().equals(now.lines())) {
      compare(now);
    }
  }

  private void compare(FamilyIndex all) {
    comparing.cancel();
    comparing =
        tasks
            .aside(progress -> Duplicates.pairs(all.known(), () -> !progress.isCancelled()))
            .onSuccess(pairs -> suspects.set(withoutToldApart(pairs)))
            .run();
  }

  private List<Duplicates.Pair> withoutToldApart(List<Duplicates.Pair> pairs) {
    return pairs.stream()
        .filter(p -> !toldApart.contains(Set.of(p.one().id(), p.other().id())))
        .toList();
  }

  /** "Ce sont deux familles": kept in the notebook, the pair is not asked about again. */
  public void tellApart(Duplicates.Pair pair) {
    suspects.set(suspects.get().stream().filter(p -> !p.equals(pair)).toList());
    Id<Family> one = pair.one().id();
    Id<Family> other = pair.other().id();
    tellApart(
        one,
        other,
        () ->
            notices.done(
                Said.of("families.apart.done", pair.one().name(), pair.other().name()),
                () ->
                    tasks
                        .task(
                            () -> {
                              service.askAgain(one, other);
                              return true;
                            })
                        .onSuccess(ok -> refresh())
                        .run(),
                () -> tellApart(one, other, () -> {})));
  }

  private void tellApart(Id<Family> one, Id<Family> other, Runnable then) {
    tasks
        .task(() -> service.tellApart(one, other))
        .onSuccess(
            ok -> {
              then.run();
              refresh();
            })
        .run();
  }

  public Optional<FamilyLine> find(Id<Family> id) {
    FamilyIndex now = index.get();
    return now == null ? Optional.empty() : now.find(id);
  }

  public void open(Id<Family> family) {
    selected.set(family);
    opened.set(family);
  }

  public void close() {
    opened.set(null);
  }

  /** Every condition goes, the order stays. */
  public void showAll() {
    filter.set(FamilyFilter.ALL.sort(filter.get().sort()));
  }

  /** Into the bin, with the way back. */
  public void remove(FamilyLine family) {
    tasks
        .task(() -> service.remove(family.id()))
        .onSuccess(
            ok -> {
              refresh();
              notices.done(
                  Said.of("families.removed", family.name()),
                  () ->
                      tasks
                          .task(() -> service.bringBack(family.id()))
                          .onSuccess(back -> refresh())
                          .run(),
                  () ->
                      tasks
                          .task(() -> service.remove(family.id()))
                          .onSuccess(again -> refresh())
                          .run());
            })
        .run();
  }

  /**
   * Copies the phones or e-mails of the families found, and says whose are not among them.
   *
   * @param clipboard where they go
   */
  public void copy(Contacts.Kind kind, Consumer<String> clipboard) {
    boolean phones = kind == Contacts.Kind.PHONES;
    Contacts contacts = Contacts.of(shown.get().lines(), kind);
    if (contacts.values().isEmpty()) {
      notices.say(
          Said.of(
              phones ? "families.copied.no-phones" : "families.copied.no-emails",
              without(contacts)));
      return;
    }
    clipboard.accept(String.join(phones ? ", " : "; ", contacts.values()));
    notices.say(
        Said.of(
            phones ? "families.copied.phones" : "families.copied.emails",
            contacts.values().size(),
            without(contacts)));
  }

  private static Object without(Contacts contacts) {
    return contacts.silent() == 0 && contacts.guarded() == 0
        ? ""
        : Said.of("families.copied.without", contacts.silent(), contacts.guarded());
  }

  /** Nothing of anybody stays in memory. */
  public void forget() {
    forgotten = true;
    comparing.cancel();
    opened.set(null);
    selected.set(null);
    suspects.set(List.of());
    toldApart = Set.of();
    index.set(null);
    filter.set(FamilyFilter.ALL);
    shown.set(Shown.NOTHING);
  }
}
