package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Cover;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class SortingProperties {
  @Property(tries = 500)
  void neitherOrderNorNamesMatter(@ForAll("folders") List<Seen> folder, @ForAll Random random) {
    List<Seen> other = new ArrayList<>(folder);
    Collections.shuffle(other, random);
    List<Seen> renamed = new ArrayList<>();
    for (int i = 0; i < other.size(); i++) {
      Seen file = other.get(i);
      String name = "Copie de " + i + ".xlsx";
      renamed.add(
          new Seen(name, file.sha256(), file.contentDigest(), file.cover(), file.findings()));
    }
    assertThat(outcome(renamed)).isEqualTo(outcome(folder));
  }

  @Property(tries = 500)
  void neitherOrderNorNamesMatterToDecisions(
      @ForAll("folders") List<Seen> folder,
      @ForAll("decisions") Decisions decisions,
      @ForAll Random random) {
    List<Seen> other = new ArrayList<>();
    for (Seen file : folder) {
      String name = "Copie de " + other.size() + ".xlsx";
      other.add(new Seen(name, file.sha256(), file.contentDigest(), file.cover(), file.findings()));
    }
    Collections.shuffle(other, random);
    assertThat(outcome(other, decisions)).isEqualTo(outcome(folder, decisions));
    List<Arrival> arrivals = Sorting.decide(folder, decisions);
    assertThat(arrivals).hasSameSizeAs(folder);
    assertThat(accepted(arrivals).stream().map(Cover::houseCode)).doesNotHaveDuplicates();
    assertThat(accepted(arrivals))
        .allMatch(cover -> decisions.known().isEmpty() || decisions.knows(cover.houseCode()));
  }

  @Provide
  Arbitrary<Decisions> decisions() {
    Arbitrary<Map<String, String>> files =
        Combinators.combine(
                Arbitraries.of("ARR-01", "ROU-02"),
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(1, 2))
            .as((house, book, quarter, content, rev) -> house + book + quarter + content + rev)
            .list()
            .ofMaxSize(6)
            .map(
                list ->
                    list.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), sha -> "note " + sha)));
    return Combinators.combine(
            files,
            files,
            files,
            Arbitraries.of("ARR-01", "ROU-02").set().ofMaxSize(2),
            Arbitraries.of("ARR-01", "ROU-02").set().ofMaxSize(2))
        .as(
            (accepted, refused, ignored, strangers, known) ->
                new Decisions(
                    Map.of("ARR-01", new UUID(0, 2)),
                    accepted,
                    refused,
                    ignored,
                    strangers.stream().collect(Collectors.toMap(Function.identity(), s -> "")),
                    known));
  }

  @Property(tries = 500)
  void everyFileHasAVerdictAndEachMaisonCountsAtMostOnce(@ForAll("folders") List<Seen> folder) {
    List<Arrival> arrivals = Sorting.decide(folder, Decisions.NONE);
    assertThat(arrivals).hasSameSizeAs(folder);
    assertThat(accepted(arrivals).stream().map(Cover::houseCode)).doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void aSoundMaisonIsNeverLost(@ForAll("folders") List<Seen> folder) {
    List<String> sound =
        folder.stream()
            .filter(file -> file.findings().stream().allMatch(f -> f.kind() == Kind.NOTE))
            .map(file -> cover(file).houseCode())
            .distinct()
            .toList();
    assertThat(accepted(Sorting.decide(folder, Decisions.NONE)).stream().map(Cover::houseCode))
        .containsExactlyInAnyOrderElementsOf(sound);
  }

  @Provide
  Arbitrary<List<Seen>> folders() {
    return Combinators.combine(
            Arbitraries.of("ARR-01", "ROU-02"),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(Kind.values()).injectNull(0.8))
        .as(SortingProperties::seen)
        .list()
        .ofMaxSize(12);
  }

  private static Seen seen(
      String house, int notebook, int quarter, int revision, int content, @Nullable Kind kind) {
    Cover cover =
        new CoverBuilder()
            .house(house, house, "62", "Pas-de-Calais", "Hauts-de-France")
            .notebook(notebook == 0 ? Cover.byHand(house) : new UUID(0, notebook))
            .closing(LocalDate.of(2026, 3 * quarter, 30))
            .revision(revision)
            .tranches(List.of())
            .build();
    String digest = house + notebook + quarter + content;
    List<Finding> findings = kind == null ? List.of() : List.of(Finding.of(kind, "k"));
    return new Seen("f", digest + revision, digest, cover, findings);
  }

  /** How many files of each content met each fate. */
  private static Map<List<Object>, Long> outcome(List<Seen> folder) {
    return outcome(folder, Decisions.NONE);
  }

  private static Map<List<Object>, Long> outcome(List<Seen> folder, Decisions decisions) {
    return Sorting.decide(folder, decisions).stream()
        .map(a -> List.<Object>of(a.file().sha256(), a.verdict(), a.reason(), a.arguments()))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static List<Cover> accepted(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(a -> a.verdict().isCounted())
        .map(a -> cover(a.file()))
        .toList();
  }

  private static Cover cover(Seen file) {
    return Objects.requireNonNull(file.cover());
  }
}
