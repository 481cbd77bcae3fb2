package fr.village.ui.gallery;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.partner.Referral;
import fr.village.domain.session.Session;
import fr.village.testing.CountedIds;
import fr.village.testing.FamilyBuilder;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A Maison in which everything is too long, too many, or in another script. */
final class WorstHouse {
  private static final String LONG_GROUP =
      "Groupe des Chèvrefeuilles, Aubépines et Églantines du quartier Saint-Jean-de-la-Ruelle";
  private static final String NOTE =
      "Une note longue, comme on en écrit quand la journée a été pleine. ".repeat(8);

  private WorstHouse() {}

  /** A Maison with a facilitator and nothing else. */
  static NotebookContent empty() {
    NotebookContent none = new HouseBuilder().build();
    return with(none, "Maison d’Arras", List.of(), "Nathalie");
  }

  static NotebookContent content() {
    HouseBuilder house = new HouseBuilder();
    PeerGroup group = house.group("2025-09-02");
    List<FamilyFile> members = members(house);
    // three months ago, so that everybody is due for a questionnaire
    members.forEach(file -> house.enrol(file, group, "2025-12-02"));
    for (String date : List.of("2026-01-27", "2026-02-10", "2026-02-24")) {
      Session held = house.held(group, date, "sleep", "crying", "local-1");
      members.forEach(file -> house.absent(held, file, firstParent(file)));
    }
    house.planned(group, "2026-03-10");
    house.planned(group, "2026-03-24");
    FamilyFile waiting =
        house.add(house.family("D’Hautefeuille-Vandenbroucke-Saint-Ghislain").mother("Ny", null));
    house.waiting(waiting, group, "2026-02-01");
    house.customTopic(
        "local-1", "Les doudous, les tétines, le pouce et tout ce qui console quand on est petit");
    NotebookContent made = house.build();
    PeerGroup named = named(made.groups().getFirst());
    made = made.with(network(members));
    return with(
        made,
        "Maison des 1000 premiers jours du Pays de Saint-Omer et de la Vallée de la Lys",
        List.of(named),
        "Marie-Éléonore-Joséphine");
  }

  private static PartnerNetwork network(List<FamilyFile> families) {
    CountedIds ids = new CountedIds();
    for (int i = 0; i < 20_000; i++) {
      ids.next();
    }
    List<Partner> partners = new ArrayList<>();
    List<PartnerContact> contacts = new ArrayList<>();
    List<Referral> referrals = new ArrayList<>();
    List<String> names =
        List.of(
            "Protection maternelle et infantile de la circonscription de Saint-Omer-Nord-Ouest",
            "جمعية الأمهات",
            "Nguye\u0302\u0303n, bébés nageurs 🌊",
            "Ó",
            "Coordination intercommunale des services aux familles et de la parentalité");
    for (int i = 0; i < 24; i++) {
      partners.add(
          new Partner(
              ids.next(),
              names.get(i % names.size()) + (i < names.size() ? "" : " " + i),
              List.of("departement", "culture_sport", "dsrp", "other").get(i % 4),
              i % 3 == 0 ? "Marie-Éléonore-Joséphine De La Rochefoucauld-Montmorency" : null,
              "Puéricultrice, référente de la parentalité et de la prévention précoce",
              "03 53 01 00 00",
              "protection.maternelle.et.infantile.nord-ouest@circonscription.example.org",
              "12 bis, rue du Faubourg-Saint-Jean-de-la-Ruelle, bâtiment C, 62500 Saint-Omer",
              i == 0 ? NOTE : null,
              List.of("birth_health", "rights"),
              i % 2 == 0 ? LocalDate.parse("2024-01-15") : LocalDate.parse("2026-03-01")));
      contacts.add(
          new PartnerContact(
              ids.next(),
              partners.getFirst().id(),
              LocalDate.parse("2026-02-01"),
              "phone",
              i == 0 ? NOTE : "Rappeler",
              i == 1 ? "Envoyer les dates de toutes les séances à toute l’équipe du Pays" : null));
    }
    for (FamilyFile file : families) {
      referrals.add(
          Referral.proposed(
              ids.next(),
              file.family().id(),
              partners.getFirst().id(),
              "birth_health",
              LocalDate.parse("2026-01-20")));
    }
    return new PartnerNetwork(partners, contacts, referrals);
  }

  private static List<FamilyFile> members(HouseBuilder house) {
    List<FamilyFile> all = new ArrayList<>();
    add(
        all,
        house,
        "De La Rochefoucauld-Montmorency d’Estissac",
        f ->
            f.mother("Marie-Éléonore-Joséphine", 1989)
                .father("Charles-Emmanuel-Alexandre", 1987)
                .twins("Anne-Sophie-Charlotte", "Jean-Baptiste-Aurélien", "2025-11-30")
                .note(NOTE));
    add(
        all,
        house,
        "آل عبد الرحمن",
        f -> f.mother("فاطمة الزهراء", 1994).father("محمد", 1990).born("ياسمين", "2025-12-20"));
    add(
        all,
        house,
        "Nguye\u0302\u0303n",
        f -> f.mother("Thị Hồng Ngọc", null).born("Bảo", "2026-02-17"));
    add(
        all,
        house,
        "🌻 Soleil",
        f -> f.mother("Zoé 🌷", null).coParent("Jo", null).twins("Ă", "B", "2025-12-16"));
    add(all, house, "Ó", f -> f.mother("Ó", null).expected("2026-03-12"));
    add(
        all,
        house,
        "Ramanantsoa-Andriamanjatomanana",
        f ->
            f.mother("Voahanginirina", 2001)
                .grandmother("Rasoamampionona")
                .born("Tahirihasina", "2025-10-02"));
    for (int i = 1; i <= 8; i++) {
      int n = i;
      add(
          all,
          house,
          "Van den Steenhuyse-Grandchamp de Vaulx " + n,
          f ->
              f.mother("Anne-Françoise-Gwendoline", 1990)
                  .father("Jean-Philippe-Maximilien", 1990)
                  .born("Louis-Ferdinand-Marie", "2025-11-0" + n));
    }
    return all;
  }

  private static void add(
      List<FamilyFile> all,
      HouseBuilder house,
      String name,
      java.util.function.UnaryOperator<FamilyBuilder> who) {
    FamilyBuilder family = who.apply(house.family(name));
    boolean asked = !name.equals("Ó") && !name.startsWith("آل");
    all.add(house.add(asked ? family.consent("questionnaires", null, true, "2025-12-02") : family));
  }

  private static String firstParent(FamilyFile file) {
    return file.parents().getFirst().firstName();
  }

  private static PeerGroup named(PeerGroup g) {
    return new PeerGroup(
        g.id(),
        g.number(),
        LONG_GROUP,
        g.birthFrom(),
        g.birthTo(),
        "Centre social et culturel Marie-Curie, salle des Petits Mousses, 2e étage",
        g.weekday(),
        g.startTime(),
        g.minutes(),
        g.cadence(),
        g.schoolHolidays(),
        g.startsOn(),
        g.months(),
        g.places(),
        g.closedOn());
  }

  /** At the hour at which the window opens, so that it counts as under way. */
  private static Session soon(Session s) {
    return new Session(
        s.id(),
        s.group(),
        s.date(),
        LocalTime.of(9, 30),
        s.minutes(),
        s.plannedOn(),
        s.status(),
        s.cancelReason(),
        s.setting(),
        s.venue(),
        s.preparationMinutes(),
        s.topics(),
        s.guests(),
        s.note());
  }

  private static NotebookContent with(
      NotebookContent c, String houseName, List<PeerGroup> groups, String facilitator) {
    House h = c.house();
    return new NotebookContent(
            new House(
                h.id(),
                h.code(),
                houseName,
                h.departement(),
                h.carrier(),
                h.venue(),
                h.openedOn(),
                h.contact(),
                h.retentionMonths()),
            List.of(new Facilitator(facilitatorId(), facilitator, true)),
            c.schoolHolidays(),
            c.customTopics(),
            groups,
            c.families(),
            c.enrolments(),
            c.sessions().stream().map(WorstHouse::soon).toList(),
            c.attendances())
        .with(c.network());
  }

  private static fr.village.domain.Id<Facilitator> facilitatorId() {
    CountedIds ids = new CountedIds();
    fr.village.domain.Id<Facilitator> id = ids.next();
    for (int i = 0; i < 9_000; i++) {
      id = ids.next();
    }
    return id;
  }
}
