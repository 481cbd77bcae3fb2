package fr.village.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.group.PeerGroup;
import fr.village.i18n.Messages;
import fr.village.schedule.Conflict;
import fr.village.schedule.PublicHoliday;
import fr.village.testing.HouseBuilder;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class GroupWordsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  private final Wording french = new Wording(Messages.of(Locale.FRENCH));
  private final GroupWords words = new GroupWords(french);
  private final PeerGroup group = new HouseBuilder().group("2026-01-06");

  @Test
  void aRhythmIsASentence() {
    assertThat(words.rhythm(group).replace('\u00a0', ' '))
        .isEqualTo("Mardi, 10 h 00 – 11 h 30, une semaine sur deux");
  }

  @Test
  void placesAreALimitThatIsSaid() {
    assertThat(words.places(8, 10)).isEqualTo("8 sur 10, 2 places");
    assertThat(words.places(9, 10)).isEqualTo("9 sur 10, 1 place");
    assertThat(words.places(10, 10)).isEqualTo("10 sur 10, complet");
    assertThat(words.places(12, 10)).isEqualTo("12 pour 10 places");
  }

  @Test
  void agesShareTheirUnit() {
    assertThat(words.babies(TODAY, day("2025-11-01"), day("2025-12-01"), 1))
        .isEqualTo("bébés de 14 à 18 sem., 1 à naître");
    assertThat(words.babies(TODAY, day("2025-08-01"), day("2025-12-01"), 0))
        .isEqualTo("bébés de 14 sem. à 7 mois");
    assertThat(words.babies(TODAY, day("2025-12-01"), day("2025-12-01"), 0))
        .isEqualTo("bébés de 14 sem.");
    assertThat(words.babies(TODAY, null, null, 2)).isEqualTo("2 à naître");
    assertThat(words.babies(TODAY, null, null, 0)).isEmpty();
  }

  @Test
  void progressIsInMonths() {
    assertThat(words.progress(group, 3)).isEqualTo("mois 3 sur 10");
    assertThat(words.progress(group, 0)).isEqualTo("commence le 6 janvier 2026");
  }

  @Test
  void whatSpeaksAgainstADateIsSaid() {
    assertThat(
            french.text(
                GroupWords.conflict(new Conflict.OnPublicHoliday(PublicHoliday.LABOUR_DAY))))
        .isEqualTo("férié, Fête du Travail");
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
