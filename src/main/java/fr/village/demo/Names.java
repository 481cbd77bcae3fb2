package fr.village.demo;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.datafaker.Faker;

/**
 * Invented people. Surnames and streets are Datafaker's French ones; its first names are of no sex
 * and of one generation, so these are our own, by origin as in any French town.
 */
final class Names {
  /** A household's surnames and the lists its first names come from. */
  record Origin(List<String> surnames, List<String> women, List<String> men, List<String> babies) {}

  /** Misspelt in Datafaker, or a place that a Maison's own name may hold. */
  private static final Set<String> NOT_SURNAMES =
      Set.of("Dvnis", "Lopéz", "Méunier", "Paris", "Noël", "Rivière", "Moulin", "Marie", "Breton");

  private static final Map<String, String> SPELT =
      Map.of("Da silva", "Da Silva", "Le gall", "Le Gall", "Le roux", "Le Roux", "Carre", "Carré");

  private static final Origin FRENCH =
      new Origin(
          List.of(),
          list(
              "Camille Julie Laura Marion Pauline Émilie Élodie Manon Mathilde Maud Claire Anaïs"
                  + " Charlotte Aurélie Marine Lucie Justine Céline Audrey Océane Morgane Chloé"
                  + " Clémence Noémie Amandine Mélanie Coralie Ophélie Solène Margaux Estelle"
                  + " Anne-Laure Gwenaëlle Héloïse Lætitia Fanny"),
          list(
              "Thomas Nicolas Julien Maxime Alexandre Romain Guillaume Kévin Florian Clément"
                  + " Quentin Antoine Benoît Vincent Jérémy Mathieu Damien Simon Tom Hugo Bastien"
                  + " Valentin Adrien Sylvain Loïc François Étienne Rémi Cédric Gaëtan"),
          list(
              "Louise Jade Ambre Alba Emma Rose Alice Romy Lina Léna Léa Mia Iris Anna Lou Zoé Éva"
                  + " Agathe Margot Capucine Alma Gabriel Raphaël Léo Louis Maël Noah Jules Arthur"
                  + " Isaac Eden Sacha Tom Noé Marius Malo Gaspard Lucas Hugo Nino Éloi Basile"
                  + " Côme Timéo Marceau Aaron Joseph Maëlys Célestine Adèle Victoire Inès Apolline"
                  + " Élise Charlie Sohan Naël Nathan"));

  private static final List<Origin> OTHERS =
      List.of(
          new Origin(
              list(
                  "Benali Haddad Bouzid Cherif Mansouri Belkacem Amrani Ziani Bouchareb Toumi"
                      + " Meddah Saïdi Kaddour Rahmani"),
              list("Nour Inès Samira Fatima Leïla Yasmine Amina Khadija Sonia Imane Rim Hanane"),
              list("Karim Mehdi Yacine Sofiane Nabil Bilal Samir Hicham Walid Amine"),
              list("Sami Yanis Ilyès Lina Assia Nour Adam Imran Jennah Amir Sofia Ayoub Maïssa")),
          new Origin(
              list("Diallo Traoré Koné Ndiaye Camara Mbaye Sylla Ouédraogo Kouassi Mendy Touré"),
              list("Aïssata Fatou Mariam Aminata Awa Ramatoulaye Grâce Kadiatou Oumou Rokhaya"),
              list("Moussa Ibrahima Mamadou Ousmane Cheikh Abdoulaye Koffi Souleymane Issa"),
              list("Fanta Kany Bakary Aliou Aya Ismaël Hawa Issa Nabou Kylian Maya Djibril")),
          new Origin(
              list("Nguyen Tran Pham Le-Van Chen Wang Vong Huynh"),
              list("Linh Mai Thi-Lan Xiu Hoa Kim Thuy"),
              list("Minh Tuan Wei Long Bao Anh-Tuan"),
              list("Mai-Lan Théo Liv Milo Anh Kim-Ly Ming Louis Mia Tao")),
          new Origin(
              list("Ferreira Pereira Gomes Moreira Kowalski Nowak Popescu Ionescu Rossi Yilmaz"),
              list("Ana Inês Marta Agnieszka Ioana Elena Giulia Elif Sofia Cristina Zeynep"),
              list("João Tiago Piotr Andrei Marco Mehmet Rui Luca Emre Mihai"),
              list("Zoé Noé Matilde Lorenzo Leonor Mateo Ela Maria Enzo Adrian Kerem Nina")));

  private final Chance chance;
  private final Faker faker;
  private final double diversity;

  /**
   * @param diversity share of households of other origins, 0 to 1
   */
  Names(Chance chance, double diversity) {
    this.chance = chance;
    this.faker = new Faker(Locale.FRENCH, chance.random());
    this.diversity = diversity;
  }

  Origin origin() {
    return chance.hit(diversity) ? chance.oneOf(OTHERS) : FRENCH;
  }

  String surname(Origin origin) {
    if (!origin.surnames().isEmpty()) {
      return chance.oneOf(origin.surnames());
    }
    String name = faker.name().lastName();
    while (NOT_SURNAMES.contains(name)) {
      name = faker.name().lastName();
    }
    return SPELT.getOrDefault(name, name);
  }

  String woman(Origin origin) {
    return chance.oneOf(origin.women());
  }

  String man(Origin origin) {
    return chance.oneOf(origin.men());
  }

  /** A baby's; households of every origin also take the names of the day. */
  String baby(Origin origin) {
    return chance.oneOf(chance.hit(0.35) ? FRENCH.babies() : origin.babies());
  }

  String address() {
    return chance.between(1, 120) + " rue " + chance.oneOf(STREETS);
  }

  /** "Mme Roussel, sage-femme": an invited professional. */
  String professional() {
    boolean woman = chance.hit(0.8);
    String profession = chance.oneOf(woman ? PROFESSIONS : PROFESSIONS_OF_MEN);
    return (woman ? "Mme " : "M. ") + surname(FRENCH) + ", " + profession;
  }

  /** A number that ARCEP keeps for fiction: it rings nowhere. */
  String phone() {
    String start = chance.weighted("06_39_98:9 01_99_00:1").replace('_', ' ');
    return "%s %02d %02d".formatted(start, chance.between(0, 99), chance.between(0, 99));
  }

  /** At example.org, which RFC 2606 keeps for examples. */
  String email(String firstName, String lastName) {
    String plain =
        Normalizer.normalize(firstName + "." + lastName, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("æ", "ae")
            .replaceAll("[^A-Za-z.-]", "");
    return plain.toLowerCase(Locale.ROOT) + chance.between(1, 99) + "@example.org";
  }

  private static final List<String> STREETS =
      List.of(
          "des Tilleuls",
          "de la Source",
          "du Moulin-à-Vent",
          "des Écoles",
          "du Lavoir",
          "des Jardins",
          "de la Gare",
          "du Puits",
          "des Charmes",
          "des Quatre-Vents");

  private static final List<String> PROFESSIONS =
      List.of(
          "sage-femme",
          "puéricultrice de PMI",
          "psychologue",
          "psychomotricienne",
          "éducatrice de jeunes enfants",
          "ostéopathe",
          "bibliothécaire",
          "diététicienne",
          "conseillère CAF",
          "assistante sociale",
          "orthophoniste",
          "musicienne");

  private static final List<String> PROFESSIONS_OF_MEN =
      List.of("psychologue", "ostéopathe", "bibliothécaire", "musicien", "sage-femme", "pédiatre");

  private static List<String> list(String names) {
    return Arrays.asList(names.split(" "));
  }
}
