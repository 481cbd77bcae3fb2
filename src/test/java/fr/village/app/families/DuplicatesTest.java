package fr.village.app.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.families.Duplicates.Adult;
import fr.village.app.families.Duplicates.Baby;
import fr.village.app.families.Duplicates.Facts;
import fr.village.domain.Id;
import fr.village.domain.family.ParentRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A family is written {@code name / role first name phone, … / child date, …}: M mother, F father,
 * C co-parent; a date with {@code ~} is a term.
 */
final class DuplicatesTest {
  @ParameterizedTest(name = "{0} | {1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the same written twice
          Durand / M Léa / Tom 2025-12-01            | Durand / M Léa / Tom 2025-12-01             | true
          Durand / M Léa / Tom 2025-12-01            | durand / M Lea / 2025-12-02                 | true
          Lefebvre / M Camille / 2026-01-12          | Lefèvre / M Camille / 2026-01-12            | true
          Lefebvre / M Camille /                     | Lefebvre / M Camille /                      | true
          Delattre / M Julie / ~2026-04-10           | Delattre / M Julie / Marius 2026-03-28      | true
          Delattre / M Julie / Marius 2026-01-02     | Delattre / F Thomas / Marius 2026-01-02     | true
          Da Silva / M Ana /                         | Silva Da / M Ana /                          | true
          Carlier Masson / M Maud / 2025-11-20       | Masson / M Maud / 2025-11-21                | true
          # met at the door, then written with the surname
          Inès / M Inès / 2025-11-11                 | Benali / M Inès / Sami 2025-11-11           | true
          Inès / M Inès / 2025-11-11                 | Benali / F Karim / Sami 2025-11-11          | false
          Inès / M Inès /                            | Benali / M Inès /                           | false
          # one phone
          Petit / M Zoé 06 12 34 56 78 /             | Masson / F Hugo +33612345678 /              | true
          Petit / M Zoé 12 /                         | Masson / F Hugo 12 /                        | false
          # a second child is born: the household is the same
          Fournier / M Claire / Lou 2024-02-01       | Fournier / M Claire / 2026-02-01            | true
          # homonyms: one mother cannot have had both
          Fournier / M Claire / Lou 2025-09-01       | Fournier / M Claire / Noa 2026-01-01        | false
          # neighbours in one group, babies of one week
          Petit / M Zoé / 2025-11-11                 | Masson / M Zoé / 2025-11-12                 | false
          Masson / M Anna / 2025-11-11               | Mason / F Hugo / 2025-09-25                 | false
          # cousins
          Haddad / M Nour / Yanis 2025-10-01         | Haddad / M Samira / Adam 2025-12-20         | false
          # names many people bear tell nothing by themselves
          Nguyễn / M Linh / 2025-10-01               | Nguyen / M Linh / 2025-12-15                | false
          Nguyễn / M Linh /                          | Nguyen / M Linh /                           | false
          Nguyễn / M Linh / 2025-10-01               | Nguyen / M Linh / 2025-10-01                | true
          Nguyễn / M Linh / 2025-10-01               | Nguyen / M Hoa / 2025-10-01                 | false
          Lê / M Mai /                               | Le / M Mai /                                | false
          Lê / M Mai /                               | Li / M Mai /                                | false
          Trần Văn / M Lan /                         | Trần Thị / M Lan /                          | false
          Ben Ali / M Fatima /                       | Ben Salem / M Fatima /                      | false
          Ahmed / M Fatima /                         | Ahmed / M Fatima /                          | false
          Ahmed / M Fatima / Ali 2025-10-01          | Ahmed / M Fatima / Ali 2025-10-01           | true
          محمد / M فاطمة /                            | محمود / M فاطمة /                            | false
          Martin / M Sophie / 2025-10-01             | Martin / M Sophie / 2024-01-01              | false
          Diop / M Awa /                             | Diop / M Awa /                              | false
          # a mother is no father of that name
          Moreau / M Camille /                       | Moreau / F Camille /                        | false
          Moreau / C Camille /                       | Moreau / M Camille /                        | true
          # short first names that differ by a letter are other people
          Bernard / M Anne /                         | Bernard / M Anna /                          | false
          # twins, one written in each card: one household
          Roux / M Lina / Zoé 2025-11-11             | Roux / M Lina / Noé 2025-11-11              | true
          """)
  void table(String one, String other, boolean likely) {
    assertThat(Duplicates.areLikely(facts(one), facts(other))).isEqualTo(likely);
    assertThat(Duplicates.areLikely(facts(other), facts(one))).isEqualTo(likely);
  }

  @Test
  void oneNumberTypedForEverybodyIsNotAMillionPairs() {
    List<Duplicates.Known> all =
        IntStream.range(0, 60)
            .mapToObj(
                n -> new Duplicates.Known(line(), facts("Name " + n + " / M Zoé 0600000000 /")))
            .toList();
    assertThat(Duplicates.pairs(all, () -> true)).hasSize(Duplicates.MOST);
  }

  private static FamilyLine line() {
    return new FamilyLine(
        new Id<>(UUID.randomUUID()),
        "",
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        false,
        null,
        null);
  }

  static Facts facts(String written) {
    String[] parts = written.split("/", -1);
    List<String> adults = list(parts[1]);
    return Facts.typed(
        parts[0].strip(),
        adults.stream().map(DuplicatesTest::adult).toList(),
        adults.stream().map(a -> a.split(" ", 3)).filter(a -> a.length > 2).map(a -> a[2]),
        list(parts[2]).stream().map(DuplicatesTest::baby).toList());
  }

  private static List<String> list(String part) {
    return part.isBlank() ? List.of() : Stream.of(part.split(",")).map(String::strip).toList();
  }

  private static Adult adult(String written) {
    String[] words = written.split(" ", 3);
    return new Adult(
        words[1],
        switch (words[0]) {
          case "M" -> ParentRole.MOTHER;
          case "F" -> ParentRole.FATHER;
          default -> ParentRole.CO_PARENT;
        });
  }

  private static Baby baby(String written) {
    List<String> words = Arrays.asList(written.split(" "));
    String date = words.getLast();
    return new Baby(
        words.size() > 1 ? words.getFirst() : "",
        LocalDate.parse(date.replace("~", "")),
        !date.startsWith("~"));
  }
}
