package fr.village.attack;

import fr.village.attack.Dump.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes families, groups and sessions into a dump, as a facilitator types them. */
final class Maison {
  private static final List<String> SYLLABLES =
      List.of(
          "zar", "quil", "vob", "mek", "dur", "lyx", "pof", "gwen", "tish", "jok", "huz", "bri");

  final Dump dump;
  private final Random random;

  Maison(Dump dump, Random random) {
    this.dump = dump;
    this.random = random;
  }

  /** What a family says of itself. */
  record Said(
      String structure,
      String source,
      @Nullable Boolean firstChild,
      int birthYear,
      @Nullable Boolean distress,
      @Nullable Boolean isolated,
      int monthsOfAge) {}

  String id() {
    long most = random.nextLong() & ~0xF000L | 0x7000L;
    return new UUID(most, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
  }

  /** A name nobody has, and no word of any sheet. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  String group(int number, LocalDate startsOn) {
    String id = id();
    dump.add(
        "groups",
        new Element()
            .with("id", id)
            .with("number", number)
            .with("name", name())
            .with("weekday", 2)
            .with("startTime", "10:00")
            .with("cadence", "FORTNIGHTLY")
            .with("startsOn", startsOn.toString()));
    return id;
  }

  /** A family of one or two parents and a child, in a group from a day on. */
  String family(Said said, @Nullable String group, LocalDate entered) {
    String id = id();
    String name = name();
    dump.add(
        "families",
        new Element()
            .with("id", id)
            .with("name", name)
            .with("structure", said.structure())
            .with("source", said.source())
            .with("firstChild", said.firstChild())
            .with("address", "%d, rue %s".formatted(1 + random.nextInt(90), name()))
            .with("informedOn", entered.toString())
            .with("note", "%s %s %s %s".formatted(name(), name(), name(), name())));
    parent(id, "MOTHER", said, entered);
    if (!said.structure().equals("single_parent")) {
      parent(id, "FATHER", said, entered);
    }
    dump.add(
        "children",
        new Element()
            .with("id", id())
            .with("familyId", id)
            .with("firstName", name())
            .with("bornOn", entered.minusMonths(said.monthsOfAge()).minusDays(3).toString()));
    if (said.distress() != null || said.isolated() != null) {
      dump.add(
          "consents",
          new Element()
              .with("familyId", id)
              .with("purpose", "situation")
              .with("given", true)
              .with("decidedOn", entered.toString()));
      dump.add(
          "situations",
          new Element()
              .with("familyId", id)
              .with("distress", said.distress())
              .with("recordedOn", entered.toString()));
    }
    if (said.isolated() != null) {
      dump.add(
          "situationParents",
          new Element()
              .with("familyId", id)
              .with("personId", mother(id))
              .with("isolated", said.isolated()));
    }
    if (group != null) {
      enrol(id, group, entered);
    }
    return id;
  }

  private void parent(String family, String role, Said said, LocalDate entered) {
    String name = name();
    dump.add(
        "parents",
        new Element()
            .with("id", id())
            .with("familyId", family)
            .with("firstName", name)
            .with("lastName", name())
            .with("role", role)
            .with("birthYear", said.birthYear())
            .with("phone", "06%08d".formatted(random.nextInt(100_000_000)))
            .with("email", name.toLowerCase(java.util.Locale.ROOT) + "@example.org"));
  }

  String mother(String family) {
    return dump.only("parents", p -> p.is("familyId", family) && p.is("role", "MOTHER")).text("id");
  }

  void enrol(String family, String group, LocalDate entered) {
    dump.add(
        "enrolments",
        new Element()
            .with("id", id())
            .with("familyId", family)
            .with("groupId", group)
            .with("requestedOn", entered.toString())
            .with("enteredOn", entered.toString()));
  }

  /** A session held, with somebody of these families present. */
  void session(String group, LocalDate day, List<String> families) {
    String id = id();
    dump.add(
        "sessions",
        new Element()
            .with("id", id)
            .with("groupId", group)
            .with("date", day.toString())
            .with("startTime", "10:00")
            .with("status", "HELD")
            .with("note", "%s %s %s %s".formatted(name(), name(), name(), name())));
    dump.add("sessionTopics", new Element().with("sessionId", id).with("topic", "sleep"));
    for (String family : families) {
      present(id, mother(family));
      if (random.nextInt(4) == 0) {
        dump.all("parents").stream()
            .filter(p -> p.is("familyId", family) && p.is("role", "FATHER"))
            .findFirst()
            .ifPresent(p -> present(id, p.text("id")));
      }
    }
  }

  private void present(String session, String person) {
    dump.add(
        "attendances",
        new Element().with("sessionId", session).with("personId", person).with("mark", "PRESENT"));
  }
}
