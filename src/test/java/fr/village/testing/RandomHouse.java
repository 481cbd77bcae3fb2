package fr.village.testing;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Any Maison at all, plausible or not: the same one for the same seed. */
public final class RandomHouse {
  private static final LocalDate START = LocalDate.parse("2021-11-01");
  private static final List<String> STRUCTURES =
      List.of("single_parent", "two_parents", "shared_custody", "other", "no_longer_listed");
  private static final List<String> SOURCES =
      List.of("maternity", "health.pmi", "services.caf", "word_of_mouth", "media.poster", "other");

  private final Random random;
  private final HouseBuilder house = new HouseBuilder();
  private final List<PeerGroup> groups = new ArrayList<>();
  private final List<FamilyFile> families = new ArrayList<>();

  private RandomHouse(long seed) {
    this.random = new Random(seed);
  }

  public static NotebookContent content(long seed, int families, int sessions) {
    RandomHouse any = new RandomHouse(seed);
    for (int i = 0; i < 1 + families / 10; i++) {
      LocalDate start = any.day(1200);
      any.groups.add(
          any.house.group(
              start.toString(), any.rarely() ? start.plusDays(any.n(500)).toString() : null));
    }
    for (int i = 0; i < families; i++) {
      any.addFamily(i);
    }
    for (int i = 0; i < sessions; i++) {
      any.addSession();
    }
    return any.house.build();
  }

  private void addFamily(int number) {
    LocalDate entered = day(1300);
    FamilyBuilder builder =
        house
            .family("Famille " + number)
            .structure(maybe(STRUCTURES))
            .source(maybe(SOURCES))
            .firstChild(rarely() ? null : random.nextBoolean())
            .mother("M", rarely() ? null : 1970 + n(40));
    if (random.nextBoolean()) {
      builder.father("P", 1960 + n(50));
    }
    if (rarely()) {
      builder.grandmother("G");
    }
    if (!rarely()) {
      builder.born("E", entered.minusDays(n(500) - 200L).toString());
    }
    if (rarely()) {
      builder.expected(entered.plusDays(n(280)).toString());
    }
    if (random.nextBoolean()) {
      String said = entered.plusDays(n(60)).toString();
      builder.distress(rarely() ? null : random.nextBoolean(), said);
      builder.isolated("M", random.nextBoolean(), said);
    }
    FamilyFile file = house.add(builder);
    families.add(file);
    enrol(file, entered);
    if (rarely()) {
      enrol(file, entered.plusDays(n(300)));
    }
  }

  private void enrol(FamilyFile file, LocalDate entered) {
    PeerGroup group = groups.get(n(groups.size()));
    if (rarely()) {
      house.waiting(file, group, entered.toString());
    } else if (random.nextBoolean()) {
      house.enrol(file, group, entered.toString());
    } else {
      house.enrol(
          file,
          group,
          entered.toString(),
          entered.plusDays(n(400)).toString(),
          random.nextBoolean() ? "end_of_cycle" : null);
    }
  }

  private void addSession() {
    PeerGroup group = groups.get(n(groups.size()));
    SessionStatus status = SessionStatus.values()[n(3)];
    String reason = status == SessionStatus.CANCELLED ? "other" : null;
    String date = group.startsOn().plusDays(n(500)).toString();
    String setting = rarely() ? "outside" : null;
    Integer preparation = rarely() ? null : n(120);
    Session session = house.session(group, date, status, reason, setting, preparation, "sleep");
    for (int i = 0; i < 10 && !families.isEmpty(); i++) {
      FamilyFile file = families.get((n(families.size()) / 10 * 10 + i) % families.size());
      mark(session, file, Mark.values()[n(3)]);
    }
  }

  private void mark(Session session, FamilyFile file, Mark mark) {
    switch (mark) {
      case PRESENT -> house.present(session, file, "M");
      case EXCUSED -> house.excused(session, file, "M");
      case ABSENT -> house.absent(session, file, "M");
    }
  }

  private @Nullable String maybe(List<String> codes) {
    return rarely() ? null : codes.get(n(codes.size()));
  }

  private boolean rarely() {
    return n(5) == 0;
  }

  private LocalDate day(int span) {
    return START.plusDays(n(span));
  }

  private int n(int bound) {
    return random.nextInt(bound);
  }
}
