package fr.village.app.families;

import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every family in memory, ready to be found while somebody types. Holds folded names and digits,
 * and nothing a list does not show.
 */
public final class FamilyIndex {
  /** A group a family can be in today. */
  public record Group(Id<PeerGroup> id, String name) {}

  /**
   * What is found.
   *
   * @param counts how many of the found have a trait
   * @param quiet how many of the found were not heard of for three months, or for as long as asked
   * @param places how many would be found in each group
   */
  public record Shown(
      List<FamilyLine> lines,
      int total,
      Map<Trait, Integer> counts,
      int quiet,
      Map<FamilyFilter.Where, Integer> places) {
    public static final Shown NOTHING = new Shown(List.of(), 0, Map.of(), 0, Map.of());

    /** Two answers are never the same one: what was typed may differ where nothing else does. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    public int count(Trait trait) {
      return counts.getOrDefault(trait, 0);
    }

    public int count(FamilyFilter.Where where) {
      return places.getOrDefault(where, 0);
    }
  }

  private record Entry(FamilyLine line, String words, String phones) {}

  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s.\\-/()]{2,}");

  /** Shorter words are looked for at the beginning of words only. */
  private static final int ANYWHERE_FROM = 3;

  private static final int USUAL_QUIET = 3;
  private static final List<FamilyFilter.Where> OUTSIDE =
      List.of(FamilyFilter.Where.NOWHERE, FamilyFilter.Where.WAITING);

  private final List<Entry> byName;
  private final List<Entry> byLastSeen;
  private final List<Duplicates.Known> known;
  private final List<Group> groups;
  private final LocalDate today;

  /**
   * @param lines by name
   */
  public FamilyIndex(List<FamilyLine> lines, List<Group> groups, LocalDate today) {
    this.byName = lines.stream().map(FamilyIndex::entry).toList();
    this.byLastSeen =
        byName.stream()
            .sorted(
                Comparator.comparing(
                    e -> e.line().newsOn(), Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    this.known = lines.stream().map(Duplicates.Known::of).toList();
    this.groups = List.copyOf(groups);
    this.today = today;
  }

  public List<FamilyLine> lines() {
    return byName.stream().map(Entry::line).toList();
  }

  /** What duplicates are found by. */
  public List<Duplicates.Known> known() {
    return known;
  }

  /** Groups open today. */
  public List<Group> groups() {
    return groups;
  }

  public int size() {
    return byName.size();
  }

  public Optional<FamilyLine> find(Id<Family> id) {
    return byName.stream().map(Entry::line).filter(l -> l.id().equals(id)).findFirst();
  }

  /** The families wanted, and how many each further condition would leave. */
  public Shown filter(FamilyFilter filter) {
    Query query = Query.of(filter.typed());
    Quiet quiet = filter.quiet();
    Quiet asked = quiet != null ? quiet : Quiet.months(USUAL_QUIET, today);
    List<FamilyLine> found = new ArrayList<>();
    Map<Trait, Integer> counts = new EnumMap<>(Trait.class);
    Map<FamilyFilter.Where, Integer> places = new HashMap<>();
    int silent = 0;
    for (Entry entry : filter.sort() == FamilyFilter.Sort.NAME ? byName : byLastSeen) {
      FamilyLine line = entry.line();
      boolean wanted =
          query.finds(entry)
              && line.traits().containsAll(filter.traits())
              && (quiet == null || isSilent(line, quiet, filter));
      if (!wanted) {
        continue;
      }
      count(line, places);
      if (filter.where().holds(line)) {
        found.add(line);
        line.traits().forEach(t -> counts.merge(t, 1, Integer::sum));
        silent += isSilent(line, asked, filter) ? 1 : 0;
      }
    }
    return new Shown(found, byName.size(), counts, silent, places);
  }

  private static boolean isSilent(FamilyLine line, Quiet quiet, FamilyFilter filter) {
    return quiet.holds(line) && (!line.is(Trait.LEFT) || filter.traits().contains(Trait.LEFT));
  }

  private void count(FamilyLine line, Map<FamilyFilter.Where, Integer> places) {
    places.merge(FamilyFilter.Where.ANYWHERE, 1, Integer::sum);
    for (FamilyFilter.Where where : OUTSIDE) {
      if (where.holds(line)) {
        places.merge(where, 1, Integer::sum);
      }
    }
    if (line.places().isEmpty()) {
      return;
    }
    line.places().stream()
        .filter(p -> !p.waiting())
        .map(p -> FamilyFilter.Where.in(p.group()))
        .distinct()
        .forEach(where -> places.merge(where, 1, Integer::sum));
  }

  /** What was typed, as it is compared. */
  private record Query(List<String> words, String digits) {
    static Query of(String typed) {
      String line = typed.strip();
      if (NUMBER.matcher(line).matches()) {
        return new Query(List.of(), PhoneNumber.digits(line));
      }
      return new Query(FamilyIndex.words(line), "");
    }

    boolean finds(Entry entry) {
      if (!entry.phones().contains(digits)) {
        return false;
      }
      for (String word : words) {
        if (!isIn(word, entry)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isIn(String word, Entry entry) {
      if (word.length() < ANYWHERE_FROM) {
        return entry.words().contains(" " + word);
      }
      return entry.words().contains(word)
          || Character.isDigit(word.charAt(0)) && entry.phones().contains(word);
    }
  }

  /** The words typed, folded; what {@link Highlight} marks. */
  public static List<String> words(String typed) {
    return Arrays.stream(Folding.fold(typed).split(" ")).filter(w -> !w.isEmpty()).toList();
  }

  private static Entry entry(FamilyLine line) {
    Stream<String> names =
        Stream.concat(
            Stream.of(line.name()),
            Stream.<Person>concat(line.parents().stream(), line.children().stream())
                .flatMap(FamilyIndex::names));
    StringJoiner words = new StringJoiner(" ", " ", " ");
    names.map(Folding::fold).distinct().forEach(words::add);
    StringJoiner phones = new StringJoiner(" ");
    line.parents().forEach(p -> phones.add(PhoneNumber.digits(p.contact().phone())));
    return new Entry(line, words.toString(), phones.toString());
  }

  private static Stream<String> names(Person person) {
    return Stream.of(
            Optional.ofNullable(person.firstName()),
            Optional.ofNullable(person instanceof Parent p ? p.lastName() : null))
        .flatMap(Optional::stream);
  }
}
