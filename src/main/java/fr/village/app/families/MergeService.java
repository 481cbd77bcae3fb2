package fr.village.app.families;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import fr.village.store.family.MergeState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one family of two, and two of one again. */
public final class MergeService {
  /**
   * One of the two.
   *
   * @param groups names of the groups it is or was in
   * @param sessions sessions with a mark of somebody of it
   */
  public record Side(
      FamilyFile file, List<String> groups, int sessions, @Nullable LocalDate seenOn) {
    public Id<Family> id() {
      return file.family().id();
    }
  }

  /** Both, the one that would better stay first. */
  public record Comparison(Side kept, Side other) {
    public Comparison swapped() {
      return new Comparison(other, kept);
    }

    /** Who is likely written twice. */
    public Map<Id<Person>, Id<Person>> samePeople() {
      return MergeRule.samePeople(kept.file(), other.file());
    }
  }

  /** What is needed to make two of them again. */
  public static final class Done {
    private final MergeState before;
    private final MergeState after;

    private Done(MergeState before, MergeState after) {
      this.before = before;
      this.after = after;
    }
  }

  private static final int ALL = 10_000;

  private final NotebookSession notebook;

  public MergeService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * Both side by side; the one with more sessions, then the older one, first.
   *
   * @throws Invalid {@code invalid.family.gone}
   */
  public Comparison compare(Id<Family> one, Id<Family> other) {
    return notebook.read(
        stores -> {
          Side a = side(stores, one);
          Side b = side(stores, other);
          boolean first =
              a.sessions() != b.sessions()
                  ? a.sessions() > b.sessions()
                  : a.id().compareTo(b.id()) <= 0;
          return first ? new Comparison(a, b) : new Comparison(b, a);
        });
  }

  private static Side side(Stores stores, Id<Family> id) {
    FamilyFile file = find(stores, id);
    List<String> groups =
        stores.enrolments().ofFamily(id).stream()
            .flatMap(e -> stores.groups().find(e.group()).stream())
            .map(g -> g.name())
            .distinct()
            .toList();
    int sessions =
        (int)
            stores.attendances().lastOf(id, ALL).stream()
                .map(d -> d.attendance().session())
                .distinct()
                .count();
    return new Side(file, groups, sessions, stores.families().lastPresence(id).orElse(null));
  }

  private static FamilyFile find(Stores stores, Id<Family> id) {
    return stores.families().find(id).orElseThrow(() -> new Invalid("invalid.family.gone"));
  }

  /** One family of two, all of it or nothing; the other one goes to the bin. */
  public Done merge(Id<Family> kept, Id<Family> other, MergeChoice choice) {
    Check.that(!kept.equals(other), "invalid.family.stranger");
    return notebook.write(
        stores -> {
          FamilyFile result =
              new MergeRule(find(stores, kept), find(stores, other), choice).result();
          MergedPlaces places =
              MergedPlaces.of(
                  kept,
                  stores.enrolments().ofFamily(kept),
                  stores.enrolments().ofFamily(other),
                  choice.same());
          MergeState before = stores.familyMerge().capture(kept, other);
          stores.familyMerge().bring(kept, other, choice.same());
          stores.families().save(result);
          places.saved().forEach(stores.enrolments()::save);
          places.absorbed().forEach(e -> stores.bin().delete(Binned.ENROLMENT_IN_GROUP, e));
          stores.bin().delete(Binned.FAMILY_FILE, other);
          return new Done(before, stores.familyMerge().now(before));
        });
  }

  /**
   * Both as they were.
   *
   * @throws Invalid {@code invalid.merge.moved-on} when something of them has changed since
   */
  public void undo(Done done) {
    notebook.write(
        stores -> {
          Check.that(
              stores.familyMerge().now(done.before).isSameAs(done.after), "invalid.merge.moved-on");
          stores.familyMerge().restore(done.before);
          return true;
        });
  }
}
