package fr.village.app.group;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes a change, forwards or backwards, in the transaction of the caller. */
final class Changing {
  private final Stores stores;

  Changing(Stores stores) {
    this.stores = stores;
  }

  void apply(GroupChange change) {
    Step<PeerGroup> group = change.group();
    boolean first = group != null && comesFirst(group);
    change.families().stream().filter(s -> s.after() != null).forEach(this::family);
    if (group != null && first) {
      group(group);
    }
    LocalDate start = group == null || group.after() == null ? null : group.after().startsOn();
    change.sessions().forEach(s -> session(s, start));
    change.enrolments().forEach(this::enrolment);
    if (group != null && !first) {
      group(group);
    }
    change.families().stream().filter(s -> s.after() == null).forEach(this::family);
  }

  /** A session cannot come before its group: one that starts later waits for its sessions. */
  private static boolean comesFirst(Step<PeerGroup> step) {
    PeerGroup before = step.before();
    PeerGroup after = step.after();
    return after != null && (before == null || !after.startsOn().isAfter(before.startsOn()));
  }

  private void group(Step<PeerGroup> step) {
    PeerGroup before = step.before();
    PeerGroup after = step.after();
    if (after == null) {
      stores.bin().delete(Binned.GROUP, java.util.Objects.requireNonNull(before).id());
      return;
    }
    if (before == null) {
      stores.bin().restore(Binned.GROUP, after.id());
    }
    stores.groups().save(after);
  }

  /**
   * @param start the group's first day from now on, if it may have changed: what lies in the bin
   *     may not come before it either
   */
  private void session(Step<Session> step, @Nullable LocalDate start) {
    Session before = step.before();
    Session after = step.after();
    if (after == null) {
      Session gone = java.util.Objects.requireNonNull(before);
      if (start != null && gone.date().isBefore(start)) {
        stores.sessions().save(Dates.on(gone, start));
      }
      stores.bin().delete(Binned.SESSION_OF_GROUP, gone.id());
      return;
    }
    if (before == null) {
      stores.bin().restore(Binned.SESSION_OF_GROUP, after.id());
    }
    stores.sessions().save(after);
  }

  private void enrolment(Step<Enrolment> step) {
    Enrolment before = step.before();
    Enrolment after = step.after();
    if (after == null) {
      stores.bin().delete(Binned.ENROLMENT_IN_GROUP, java.util.Objects.requireNonNull(before).id());
      return;
    }
    if (before == null) {
      stores.bin().restore(Binned.ENROLMENT_IN_GROUP, after.id());
    }
    stores.enrolments().save(after);
  }

  private void family(Step<FamilyFile> step) {
    FamilyFile before = step.before();
    FamilyFile after = step.after();
    if (after == null) {
      stores
          .bin()
          .delete(Binned.FAMILY_FILE, java.util.Objects.requireNonNull(before).family().id());
      return;
    }
    if (before == null) {
      stores.bin().restore(Binned.FAMILY_FILE, after.family().id());
    }
    stores.families().save(after);
  }
}
