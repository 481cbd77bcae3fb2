package fr.village.domain.reference;

import fr.village.domain.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a newer set changes, and what it may not: a ledger holds releases of the older one, and they
 * have to go on meaning what they meant.
 *
 * @param refusals each with its reason; none when the newer set may follow the older one
 */
public record ReferenceChanges(
    String before, String after, List<ReferenceChange> changes, List<Invalid> refusals) {
  public ReferenceChanges {
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
  }

  /** Compares two sets, each good by itself. */
  public static ReferenceChanges between(ReferenceSet older, ReferenceSet newer) {
    Found found = new Found();
    if (!ReferenceVersion.isNewer(newer.version(), older.version())) {
      found.refuse("invalid.reference.version.older", newer.version(), older.version());
    }
    floors(older.floors(), newer.floors(), found);
    new CodeChanges(older, newer, found).find();
    new TableChanges(older, newer, found).find();
    new PanelChanges(older, newer, found).find();
    history(older.history(), newer, found);
    return new ReferenceChanges(older.version(), newer.version(), found.changes, found.refusals);
  }

  public boolean isAllowed() {
    return refusals.isEmpty();
  }

  /** Of one kind of thing. */
  public List<ReferenceChange> of(ReferenceChange.Kind kind, ReferenceChange.Part... parts) {
    List<ReferenceChange.Part> wanted = List.of(parts);
    return changes.stream().filter(c -> c.kind() == kind && wanted.contains(c.part())).toList();
  }

  private static void floors(Floors older, Floors newer, Found found) {
    floor("ordinary", older.ordinary(), newer.ordinary(), found);
    floor("sensitive", older.sensitive(), newer.sensitive(), found);
    floor("tranche", older.tranche(), newer.tranche(), found);
    floor("outsideGroup", older.outsideGroup(), newer.outsideGroup(), found);
  }

  private static void floor(String which, int older, int newer, Found found) {
    if (newer < older) {
      found.refuse("invalid.reference.floor.lowered", which, newer, older);
    } else if (newer > older) {
      found.changes.add(
          new ReferenceChange(
              ReferenceChange.Part.FLOOR,
              ReferenceChange.Kind.RAISED,
              null,
              which,
              null,
              number(older),
              number(newer)));
    }
  }

  private static Label number(int n) {
    return new Label(Integer.toString(n), Integer.toString(n));
  }

  private static void history(History older, ReferenceSet newer, Found found) {
    for (ReplacedCode entry : older.codes()) {
      if (!newer.history().codes().contains(entry)) {
        found.refuse("invalid.reference.history.gone", entry.list(), entry.code());
      }
    }
    for (ReplacedTable entry : older.tables()) {
      if (!newer.history().tables().contains(entry)) {
        found.refuse("invalid.reference.history.gone", entry.table(), entry.replacedBy());
      }
    }
    for (ReplacedCode entry : newer.history().codes()) {
      if (!older.codes().contains(entry)) {
        since(entry.code(), entry.since(), newer.version(), found);
        found.changes.add(replaced(ReferenceChange.Part.CODE, entry, newer));
      }
    }
    for (ReplacedTable entry : newer.history().tables()) {
      if (!older.tables().contains(entry)) {
        since(entry.table(), entry.since(), newer.version(), found);
        found.changes.add(
            new ReferenceChange(
                ReferenceChange.Part.TABLE,
                ReferenceChange.Kind.REPLACED,
                null,
                entry.table(),
                label(newer, entry.table()),
                label(newer, entry.table()),
                label(newer, entry.replacedBy())));
      }
    }
  }

  private static ReferenceChange replaced(
      ReferenceChange.Part part, ReplacedCode entry, ReferenceSet set) {
    Label before = label(set, entry.list(), entry.code());
    Label after = label(set, entry.list(), entry.replacedBy());
    return new ReferenceChange(
        part, ReferenceChange.Kind.REPLACED, entry.list(), entry.code(), before, before, after);
  }

  private static void since(String code, String since, String version, Found found) {
    if (!since.equals(version)) {
      found.refuse("invalid.reference.history.since-now", code, since, version);
    }
  }

  private static Label label(ReferenceSet set, String table) {
    return set.table(table).map(TableDefinition::label).orElseThrow();
  }

  private static Label label(ReferenceSet set, String list, String code) {
    return list.equals(ReplacedCode.TOPICS)
        ? set.topic(code).map(TopicDefinition::label).orElseThrow()
        : set.codeList(list).flatMap(l -> l.item(code)).map(CodeItem::label).orElseThrow();
  }

  /** What was found so far. */
  static final class Found {
    final List<ReferenceChange> changes = new ArrayList<>();
    final List<Invalid> refusals = new ArrayList<>();

    void refuse(String key, Object... arguments) {
      refusals.add(new Invalid(key, arguments));
    }

    /** Refuses {@code key}: of which code, and what of it, where the two differ. */
    void same(String key, String code, String field, @Nullable Object a, @Nullable Object b) {
      if (!Objects.equals(a, b)) {
        refuse(key, code, field);
      }
    }

    /** A label of something that is in both sets. */
    void label(@Nullable String within, ReferenceChange.Part part, String code, Label a, Label b) {
      if (!a.equals(b)) {
        changes.add(ReferenceChange.renamed(within, part, code, a, b));
      }
    }

    /** That something is retired from now on; what was retired stays so, from the same day. */
    void retired(
        ReferenceChange.Part part, String code, Label label, Retirable a, Retirable b, String key) {
      if (a.retiredOn() == null && b.retiredOn() != null) {
        changes.add(ReferenceChange.of(part, ReferenceChange.Kind.RETIRED, code, label));
      } else if (a.retiredOn() != null && !a.retiredOn().equals(b.retiredOn())) {
        refuse(key, code);
      }
    }
  }
}
