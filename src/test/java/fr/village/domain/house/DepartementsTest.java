package fr.village.domain.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartementsTest {

  @Test
  void holdsTheHundredAndOneDepartementsAndTheSixCollectivities() {
    assertThat(Departements.all()).hasSize(107);
    assertThat(Departements.all().stream().map(Territory::code)).isSorted().doesNotHaveDuplicates();
    assertThat(Departements.all().stream().map(Territory::name)).doesNotHaveDuplicates();
  }

  @Test
  void countsEachRegionAsTheOfficialCodeDoes() {
    var counts =
        Departements.all().stream()
            .collect(Collectors.groupingBy(Territory::region, Collectors.counting()));
    assertThat(counts)
        .hasSize(19)
        .containsEntry("Auvergne-Rhône-Alpes", 12L)
        .containsEntry("Bourgogne-Franche-Comté", 8L)
        .containsEntry("Bretagne", 4L)
        .containsEntry("Centre-Val de Loire", 6L)
        .containsEntry("Corse", 2L)
        .containsEntry("Grand Est", 10L)
        .containsEntry("Hauts-de-France", 5L)
        .containsEntry("Île-de-France", 8L)
        .containsEntry("Normandie", 5L)
        .containsEntry("Nouvelle-Aquitaine", 12L)
        .containsEntry("Occitanie", 13L)
        .containsEntry("Pays de la Loire", 5L)
        .containsEntry("Provence-Alpes-Côte d’Azur", 6L)
        .containsEntry("Collectivités d’outre-mer", 6L);
  }

  @ParameterizedTest
  @CsvSource({
    "62, Pas-de-Calais, Hauts-de-France, Europe/Paris",
    "2A, Corse-du-Sud, Corse, Europe/Paris",
    "971, Guadeloupe, Guadeloupe, America/Guadeloupe",
    "973, Guyane, Guyane, America/Cayenne",
    "974, La Réunion, La Réunion, Indian/Reunion",
    "976, Mayotte, Mayotte, Indian/Mayotte",
    "987, Polynésie française, Collectivités d’outre-mer, Pacific/Tahiti",
  })
  void knowsNameRegionAndZone(String code, String name, String region, String zone) {
    assertThat(Departements.byCode(code))
        .contains(new Territory(code, name, region, ZoneId.of(zone)));
  }

  @Test
  void understandsTheWaysPeopleTypeIt() {
    assertThat(Departements.byCode("1").map(Territory::name)).contains("Ain");
    assertThat(Departements.byCode(" 2b ").map(Territory::name)).contains("Haute-Corse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "20", "96", "00", "970", "999", "Pas-de-Calais"})
  void knowsNoOther(String code) {
    assertThat(Departements.byCode(code)).isEmpty();
  }

  @Test
  void refusesACodeThatCannotBe() {
    assertThatThrownBy(() -> new Territory("620", "x", "y", ZoneId.of("Europe/Paris")))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.departement");
  }
}
