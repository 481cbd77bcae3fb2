package fr.village.bench;

import fr.village.app.session.NotebookSession;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.store.bin.Binned;

/** Small changes to a notebook, after which what was read of it is not what is there any more. */
final class Touch {
  private final NotebookSession session;
  private final Attendance attendance;
  private final FamilyFile family;
  private final PeerGroup group;
  private int times;

  Touch(NotebookSession session) {
    this.session = session;
    this.attendance = session.content().attendances().getLast();
    this.family = session.content().families().getLast();
    this.group = session.content().groups().getLast();
  }

  /** A key of the roll. */
  void mark() {
    times++;
    Mark mark = times % 2 == 0 ? Mark.PRESENT : Mark.ABSENT;
    session.write(
        stores ->
            stores
                .attendances()
                .mark(
                    new Attendance(
                        attendance.session(),
                        attendance.family(),
                        attendance.person(),
                        mark,
                        false)));
  }

  /** A family and a group go to the bin and come back, after a key of the roll. */
  void everything() {
    mark();
    session.write(
        stores -> {
          stores.bin().delete(Binned.FAMILY_FILE, family.family().id());
          stores.bin().delete(Binned.GROUP, group.id());
          stores.bin().restore(Binned.FAMILY_FILE, family.family().id());
          stores.bin().restore(Binned.GROUP, group.id());
          return true;
        });
  }
}
