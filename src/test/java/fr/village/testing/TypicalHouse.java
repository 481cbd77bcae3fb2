package fr.village.testing;

import fr.village.domain.NotebookContent;
import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A small Maison with one of each case that is easy to count wrongly: twins, two groups at once,
 * left and returned, born after arriving, waiting only, a grandmother, a bereaved child, marks of
 * cancelled, planned and later sessions, a visit, a roll never called, answers missing, a budget of
 * one year only.
 */
public final class TypicalHouse {
  /** The day its figures are worked out for. */
  public static final LocalDate UNTIL = LocalDate.parse("2025-03-31");

  private TypicalHouse() {}

  public static NotebookContent content() {
    HouseBuilder house = new HouseBuilder().customTopic("local-jardin", "Le jardin");
    PeerGroup a = house.group("2024-01-09", "2024-10-01");
    PeerGroup b = house.group("2024-09-10");
    house.group("2023-12-05", "2024-03-05");

    FamilyFile masson =
        house.add(
            house
                .family("Masson")
                .structure("single_parent")
                .source("maternity")
                .firstChild(true)
                .mother("Léa", 1996)
                .born("Noé", "2023-11-20")
                .distress(true, "2024-01-09")
                .isolated("Léa", true, "2024-01-09"));
    FamilyFile duval =
        house.add(
            house
                .family("Duval")
                .structure("two_parents")
                .source("health.pmi")
                .firstChild(false)
                .mother("Inès", 1988)
                .father("Tom", 1990)
                .twins("Ada", "Zoé", "2023-09-09")
                .distress(false, "2024-01-09")
                .isolated("Inès", false, "2024-01-09")
                .isolated("Tom", true, "2024-01-09"));
    FamilyFile nguyen =
        house.add(
            house
                .family("Nguyen")
                .structure("two_parents")
                .source("word_of_mouth")
                .firstChild(true)
                .expectantMother("Mai", 2000)
                .coParent("Kim", 1999)
                .child("Lin", "2024-05-03", "2024-05-01", null, new java.util.UUID(1, 1)));
    FamilyFile petit =
        house.add(
            house
                .family("Petit")
                .mother("Zoé", null)
                .grandmother("Odile")
                .born("Sam", "2023-06-09")
                .isolated("Zoé", false, "2024-01-09"));
    FamilyFile roy =
        house.add(
            house
                .family("Roy")
                .structure("single_parent")
                .mother("Eva", 1994)
                .born("Max", "2024-06-01")
                .isolated("Eva", true, "2024-09-01"));
    FamilyFile blanc =
        house.add(
            house
                .family("Blanc")
                .structure("shared_custody")
                .source("other_house")
                .mother("Ana", 1985)
                .bereaved("Lou", "2024-08-10", "2025-01-20")
                .distress(true, "2025-01-10"));

    house
        .enrol(masson, a, "2024-01-09")
        .enrol(duval, a, "2024-01-09", "2024-03-01", "moved")
        .enrol(nguyen, a, "2024-02-29", "2024-05-01", "schedule")
        .enrol(nguyen, b, "2024-10-01")
        .enrol(petit, a, "2024-01-09")
        .enrol(petit, b, "2024-09-10")
        .enrol(blanc, b, "2024-12-31")
        .waiting(roy, b, "2024-09-01");

    Session first =
        house.session(a, "2024-01-09", SessionStatus.HELD, null, null, 30, "sleep", "crying");
    house
        .present(first, masson, "Léa", "Noé")
        .present(first, duval, "Inès", "Ada", "Zoé")
        .present(first, petit, "Zoé", "Odile", "Sam");
    Session cancelled =
        house.session(a, "2024-03-12", SessionStatus.CANCELLED, "weather", null, 45);
    house.present(cancelled, masson, "Léa").present(cancelled, duval, "Tom");
    Session outside = house.heldOutside(a, "2024-04-09", "sleep", "local-jardin");
    house
        .present(outside, nguyen, "Mai", "Kim")
        .excused(outside, masson, "Léa")
        .absent(outside, duval, "Inès");
    house.held(a, "2024-06-11");
    Session visit = house.held(b, "2024-09-17");
    house.present(visit, petit, "Zoé").present(visit, masson, "Léa");
    Session yearEnd = house.held(b, "2024-12-31");
    house
        .present(yearEnd, blanc, "Ana")
        .present(yearEnd, nguyen, "Mai", "Kim")
        .absent(yearEnd, petit, "Zoé");
    Session winter = house.held(b, "2025-01-14");
    house
        .present(winter, nguyen, "Mai")
        .excused(winter, nguyen, "Kim")
        .excused(winter, blanc, "Ana")
        .excused(winter, petit, "Zoé")
        .absent(winter, petit, "Sam");
    Session planned = house.planned(b, "2025-03-25");
    house.excused(planned, petit, "Zoé").present(planned, blanc, "Ana");
    Session later = house.held(b, "2025-04-01", "screens");
    house.present(later, petit, "Zoé");
    YearBudget of2024 =
        new YearBudget(
            2024, new Spending(41_250, 30_000, null, 900, null), new Team(1, 1_200, 3, null));
    return house.build().with(List.of(of2024));
  }
}
