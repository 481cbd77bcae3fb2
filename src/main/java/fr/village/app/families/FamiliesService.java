package fr.village.app.families;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.group.PeerGroup;
import fr.village.store.bin.Binned;
import fr.village.store.screen.FamilyList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The families of an open notebook, together. */
public final class FamiliesService {
  private static final int DAYS_AFTER_TERM = 14;
  private static final int NEW_DAYS = 30;

  private final NotebookSession notebook;

  public FamiliesService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /** Everybody, as they are today. */
  public FamilyIndex index() {
    LocalDate today = notebook.today();
    return notebook.read(
        stores -> {
          List<PeerGroup> groups = stores.groups().all();
          Map<Id<PeerGroup>, String> names = new HashMap<>();
          groups.forEach(g -> names.put(g.id(), g.name()));
          return new FamilyIndex(
              stores.familyList().all().stream().map(l -> line(l, names, today)).toList(),
              groups.stream()
                  .filter(g -> g.isOpen(today))
                  .map(g -> new FamilyIndex.Group(g.id(), g.name()))
                  .toList(),
              today);
        });
  }

  /** What an index was made of: the notebook's changes so far, and the day ages are counted on. */
  public record State(long changes, LocalDate day) {}

  /**
   * An index, and what it was made of.
   *
   * @param toldApart pairs of families not to be asked about
   */
  public record Fresh(State state, FamilyIndex index, Set<Set<Id<Family>>> toldApart) {}

  /** As {@link #index}; empty when nothing changed since it was {@code known}. */
  public Optional<Fresh> indexUnless(@Nullable State known) {
    State now = new State(notebook.changeCounter(), notebook.today());
    return now.equals(known)
        ? Optional.empty()
        : Optional.of(new Fresh(now, index(), notebook.read(s -> s.toldApart().all())));
  }

  /**
   * Saves a family and its place in a group.
   *
   * @throws Invalid when something typed cannot be
   */
  public void create(NewFamily family) {
    notebook.write(
        stores -> {
          family.save(stores, notebook.today());
          return true;
        });
  }

  /** Puts families in the bin, where they are kept thirty days. */
  public void remove(Id<Family> family) {
    notebook.write(s -> s.bin().delete(Binned.FAMILY_FILE, family));
  }

  /** "Ce sont deux familles": whether that was news. */
  public boolean tellApart(Id<Family> one, Id<Family> other) {
    return notebook.write(s -> s.toldApart().add(one, other));
  }

  /** They may be one after all. */
  public void askAgain(Id<Family> one, Id<Family> other) {
    notebook.write(s -> s.toldApart().remove(one, other));
  }

  /** Takes it out of the bin. */
  public void bringBack(Id<Family> family) {
    notebook.write(s -> s.bin().restore(Binned.FAMILY_FILE, family));
  }

  private static FamilyLine line(
      FamilyList.Line l, Map<Id<PeerGroup>, String> names, LocalDate today) {
    List<Parent> parents =
        l.people().stream().filter(Parent.class::isInstance).map(Parent.class::cast).toList();
    List<Child> children =
        l.people().stream().filter(Child.class::isInstance).map(Child.class::cast).toList();
    List<FamilyLine.Place> places =
        l.places().stream()
            .filter(p -> p.leftOn() == null || p.leftOn().isAfter(today))
            .map(
                p ->
                    new FamilyLine.Place(
                        p.group(),
                        Objects.requireNonNullElse(names.get(p.group()), ""),
                        p.enteredOn() == null))
            .distinct()
            .toList();
    boolean left = !l.places().isEmpty() && places.isEmpty();
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.EXPECTING, children.stream().anyMatch(FamiliesService::isExpected));
    add(traits, Trait.LEFT, left);
    add(
        traits,
        Trait.TO_COMPLETE,
        !left
            && (!l.answered()
                || parents.isEmpty()
                || children.isEmpty()
                || children.stream().anyMatch(c -> isOverdue(c, today))));
    add(
        traits,
        Trait.DO_NOT_CONTACT,
        l.doNotContact() || parents.stream().anyMatch(p -> p.contact().doNotContact()));
    add(traits, Trait.GUARDED, l.protectedAddress());
    add(traits, Trait.NEW, isNew(l, today));
    return new FamilyLine(
        l.family(),
        l.name(),
        parents,
        children,
        places,
        traits,
        l.doNotContact(),
        l.lastPresenceOn(),
        latest(latest(l.lastPresenceOn(), l.lastContactOn()), l.firstContactOn()));
  }

  private static boolean isExpected(Child child) {
    return child.bornOn() == null && !child.isBereaved();
  }

  private static boolean isOverdue(Child child, LocalDate today) {
    return isExpected(child)
        && child.dueOn() != null
        && !child.dueOn().isAfter(today.minusDays(DAYS_AFTER_TERM));
  }

  private static boolean isNew(FamilyList.Line line, LocalDate today) {
    LocalDate first =
        Stream.concat(
                Stream.ofNullable(line.firstContactOn()),
                line.places().stream().map(FamilyList.Place::requestedOn))
            .min(LocalDate::compareTo)
            .orElse(null);
    return first != null && !first.isBefore(today.minusDays(NEW_DAYS));
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean when) {
    if (when) {
      traits.add(trait);
    }
  }
}
