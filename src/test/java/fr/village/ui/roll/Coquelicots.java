package fr.village.ui.roll;

import fr.village.app.session.SampleNotebook;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.testing.FamilyBuilder;
import fr.village.testing.HouseBuilder;
import fr.village.ui.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A notebook of ten families, as on the sketch of Séance. */
final class Coquelicots {
  private Coquelicots() {}

  /** Makes it; opened by {@link SampleNotebook#PASSPHRASE}. */
  static Path in(Path parent) {
    Path folder = parent.resolve("Coquelicots.village");
    Notebooks notebooks =
        new Notebooks(
            Desk.CLOCK,
            new Argon2Parameters(8, 1, 1),
            new Migrator(),
            Writability.system(),
            new Backups(Desk.CLOCK));
    SampleNotebook.make(
            notebooks, folder, content(), new Change(Desk.CLOCK, null, new Ids(Desk.CLOCK)))
        .abandon();
    return folder;
  }

  private static NotebookContent content() {
    HouseBuilder house = new HouseBuilder();
    PeerGroup group = house.group("2025-11-04");
    List<FamilyFile> all = new ArrayList<>();
    add(all, house, "Benali", f -> f.mother("Inès", 1990).born("Sami", "2025-11-11"));
    add(
        all,
        house,
        "Carlier",
        f -> f.mother("Maud", 1990).father("Tom", 1990).born("Léa", "2025-11-18"));
    add(all, house, "Da Silva", f -> f.mother("Ana", 1990).twins("Zoé", "Noé", "2025-11-25"));
    add(all, house, "Delattre", f -> f.mother("Julie", 1990).born("Marius", "2025-10-28"));
    add(
        all,
        house,
        "Diallo",
        f ->
            f.mother("Aïssata", 1990)
                .father("Moussa", 1990)
                .child("Fanta", "2025-11-04", "2025-12-20", null, new UUID(1, 1)));
    add(all, house, "Fournier", f -> f.expectantMother("Claire", 1990).expected("2026-04-10"));
    add(all, house, "Haddad", f -> f.mother("Nour", 1990).born("Yanis", "2025-12-02"));
    add(
        all,
        house,
        "Lefebvre",
        f -> f.mother("Camille", 1990).coParent("Jo", 1990).born("Alma", "2025-11-18"));
    add(all, house, "Masson", f -> f.father("Hugo", 1990).born("Lou", "2025-11-11"));
    add(all, house, "Nguyen", f -> f.mother("Linh", 1990).born("Mai", "2025-11-25"));
    all.forEach(file -> house.enrol(file, group, "2025-11-04"));
    for (String date : List.of("2026-02-10", "2026-02-24")) {
      Session held = house.held(group, date, "sleep");
      all.subList(0, 9).forEach(f -> house.present(held, f, f.parents().getFirst().firstName()));
    }
    house.planned(group, "2026-03-03");
    house.planned(group, "2026-03-10");
    house.planned(group, "2026-03-24");
    FamilyFile before =
        house.add(house.family("Moreau").mother("Élodie", 1990).born("Tom", "2026-01-10"));
    PeerGroup other = house.group("2025-03-04");
    house.enrol(before, other, "2025-03-04", "2025-12-01", "end");
    NotebookContent c = house.build();
    return new NotebookContent(
        c.house(),
        List.of(new Facilitator(new Id<>(new UUID(7, 7)), "Nathalie", true)),
        c.schoolHolidays(),
        c.customTopics(),
        c.groups(),
        c.families(),
        c.enrolments(),
        c.sessions(),
        c.attendances());
  }

  private static void add(
      List<FamilyFile> all, HouseBuilder house, String name, UnaryOperator<FamilyBuilder> who) {
    all.add(house.add(who.apply(house.family(name))));
  }
}
