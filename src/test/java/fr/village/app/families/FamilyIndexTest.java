package fr.village.app.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.families.FamilyFilter.Where;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.PeerGroup;
import fr.village.testing.CountedIds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FamilyIndexTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private final CountedIds ids = new CountedIds();
  private final Id<PeerGroup> poppies = ids.next();
  private final FamilyIndex index =
      new FamilyIndex(
          Stream.of(
                  line("Nguye\u0302\u0303n", "Thị Hồng", "06 11 22 33 44", "2026-03-01", poppies),
                  line(
                      "Benali",
                      "Inès",
                      "+33 6 12 34 56 78",
                      "2026-01-01",
                      poppies,
                      Trait.EXPECTING),
                  line("D’Hœdt", "Zoé", null, null, null, Trait.TO_COMPLETE),
                  line("De La Roche", "Anne-Marie", null, "2025-06-01", null, Trait.LEFT),
                  line("آل عبد", "فاطمة", null, "2026-03-09", null))
              .sorted(Comparator.comparing(l -> Folding.fold(l.name())))
              .toList(),
          List.of(new FamilyIndex.Group(poppies, "Coquelicots")),
          TODAY);

  private FamilyLine line(
      String name,
      String mother,
      @Nullable String phone,
      @Nullable String news,
      @Nullable Id<PeerGroup> group,
      Trait... traits) {
    Id<Family> id = ids.next();
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(List.of(traits));
    LocalDate day = news == null ? null : LocalDate.parse(news);
    return new FamilyLine(
        id,
        name,
        List.of(
            new Parent(
                ids.next(),
                id,
                ParentRole.MOTHER,
                mother,
                null,
                false,
                null,
                new Contact(phone, null, false, false))),
        List.of(),
        group == null ? List.of() : List.of(new FamilyLine.Place(group, "Coquelicots", false)),
        all,
        false,
        day,
        day);
  }

  private List<String> found(FamilyFilter filter) {
    return index.filter(filter).lines().stream().map(l -> Folding.fold(l.name())).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "nguyen, nguyen",
    "HONG, nguyen",
    "hong nguy, nguyen",
    "hoedt, d hoedt",
    "d, d hoedt;de la roche",
    "ro, de la roche",
    "och, de la roche",
    "oc,''",
    "marie anne, de la roche",
    "0612, benali",
    "06 12 34, benali",
    "+33 6 12, benali",
    "2233, nguyen",
    "فاطمة, ال عبد",
    "zzz,''",
    "'  ', ال عبد;benali;d hoedt;de la roche;nguyen",
  })
  void anyWordIsFoundWhateverItsAccents(String typed, String names) {
    List<String> wanted = names.isEmpty() ? List.of() : List.of(names.split(";"));
    assertThat(found(FamilyFilter.ALL.typed(typed)))
        .containsExactlyInAnyOrderElementsOf(wanted.stream().map(Folding::fold).toList());
  }

  @Test
  void conditionsComeTogether() {
    assertThat(found(FamilyFilter.ALL.where(Where.in(poppies))))
        .containsExactly("benali", "nguyen");
    assertThat(found(FamilyFilter.ALL.where(Where.in(poppies)).with(Trait.EXPECTING, true)))
        .containsExactly("benali");
    assertThat(found(FamilyFilter.ALL.where(Where.NOWHERE)))
        .hasSize(2)
        .doesNotContain("de la roche");
    assertThat(found(FamilyFilter.ALL.with(Trait.LEFT, true))).containsExactly("de la roche");
  }

  @Test
  void thoseWhoLeftAreNotMissedUnlessAskedFor() {
    Quiet quiet = Quiet.months(1, TODAY);
    assertThat(found(FamilyFilter.ALL.quiet(quiet))).containsExactlyInAnyOrder("d hoedt", "benali");
    assertThat(found(FamilyFilter.ALL.quiet(quiet).with(Trait.LEFT, true)))
        .containsExactly("de la roche");
  }

  @Test
  void countsAreOfWhatIsFound() {
    FamilyIndex.Shown shown = index.filter(FamilyFilter.ALL);
    assertThat(shown.total()).isEqualTo(5);
    assertThat(shown.count(Trait.TO_COMPLETE)).isEqualTo(1);
    assertThat(shown.count(Where.in(poppies))).isEqualTo(2);
    assertThat(shown.quiet()).isEqualTo(1);
    assertThat(index.filter(FamilyFilter.ALL.typed("benali")).count(Trait.TO_COMPLETE)).isZero();
  }

  @Test
  void longestUnheardOfComesFirst() {
    assertThat(found(FamilyFilter.ALL.sort(FamilyFilter.Sort.LAST_SEEN)))
        .startsWith("d hoedt", "de la roche", "benali");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2025-11-10",
    "4 mois, 2025-11-10",
    "6 semaines, 2026-01-27",
    "2 ans, 2024-03-10",
    "12/1, 2026-01-12",
  })
  void quietIsTyped(String typed, LocalDate since) {
    assertThat(Quiet.parse(typed, TODAY).since()).isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource({
    "Éloïse D’Hœdt, eloise, Éloïse",
    "Éloïse D’Hœdt, ho, Hœ",
    "Nguyễn, nguy, Nguy",
    "Anne-Marie, ma, Ma",
    "Anne-Marie, ri, ''",
    "Anne-Marie, rie, rie",
  })
  void whatWasTypedIsMarked(String text, String typed, String marked) {
    List<Highlight.Range> ranges = Highlight.in(text, FamilyIndex.words(typed));
    assertThat(
            ranges.stream().map(r -> text.substring(r.start(), r.end())).reduce("", String::concat))
        .isEqualTo(marked);
  }
}
