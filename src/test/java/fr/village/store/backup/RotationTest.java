package fr.village.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  private static List<BackupName> made(String... stamps) {
    return Arrays.stream(stamps)
        .map(stamp -> BackupName.parse("A_" + stamp + ".villagesauvegarde").orElseThrow())
        .toList();
  }

  @Test
  void theNewestOfADayStays() {
    assertThat(
            Rotation.expired(
                made("2026-03-12T0900", "2026-03-12T1200", "2026-03-12T1200-2"), TODAY))
        .isEqualTo(made("2026-03-12T0900", "2026-03-12T1200"));
  }

  @Test
  void oneAWeekLosesNothingForAMonth() {
    assertThat(
            Rotation.expired(
                made("2026-02-19T0900", "2026-02-26T0900", "2026-03-05T0900", "2026-03-12T0900"),
                TODAY))
        .isEmpty();
  }

  @Test
  void aDayToComeIsKeptAndDoesNotCount() {
    assertThat(Rotation.expired(made("2031-01-01T0000", "2026-03-12T0900"), TODAY)).isEmpty();
  }

  @Property(tries = 200)
  void keepsAtMostElevenAndAlwaysTheNewest(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 400) Integer> daysAgo) {
    List<BackupName> all =
        daysAgo.stream()
            .distinct()
            .map(days -> new BackupName("A", TODAY.minusDays(days).atTime(17, 0), 1))
            .sorted()
            .toList();
    List<BackupName> gone = Rotation.expired(all, TODAY);
    assertThat(all.size() - gone.size()).isBetween(Math.min(7, all.size()), 11);
    assertThat(gone).doesNotContain(all.getLast());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arras_2026-03-12T1030.villagesauvegarde",
        "Arras_2026-03-12T1030-2.villagesauvegarde",
        "Maison d’Arras_2_2026-03-12T1030-12.villagesauvegarde"
      })
  void namesReadAsWritten(String name) {
    assertThat(BackupName.parse(name).orElseThrow().fileName()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arras.villagesauvegarde",
        "Arras_2026-02-30T1030.villagesauvegarde.part",
        "Arras_2026-13-12T1030.villagesauvegarde",
        "Arras_2026-03-12T1030-1.villagesauvegarde",
        "_2026-03-12T1030.villagesauvegarde",
        "lettre.odt"
      })
  void otherNamesAreNotBackups(String name) {
    assertThat(BackupName.parse(name)).isEmpty();
  }
}
