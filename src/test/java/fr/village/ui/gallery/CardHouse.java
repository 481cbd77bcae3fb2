package fr.village.ui.gallery;

import fr.village.app.family.FamilyEdits;
import fr.village.app.family.ParentDraft;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.session.Session;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyRecords;
import fr.village.domain.survey.SurveyText;
import fr.village.reference.SurveyDefinitions;
import fr.village.testing.FamilyBuilder;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Families whose cards are looked at, by what is particular about them; on 10 March 2026. */
public final class CardHouse {
  private final HouseBuilder house = new HouseBuilder();
  private final Map<String, FamilyFile> families = new LinkedHashMap<>();
  private final List<Session> held = new ArrayList<>();
  private final PeerGroup group;
  private final PeerGroup second;

  public CardHouse() {
    group = house.group("2025-09-02");
    second = house.group("2026-02-03");
    for (String date :
        List.of(
            "2025-12-02",
            "2025-12-16",
            "2026-01-06",
            "2026-01-20",
            "2026-02-03",
            "2026-02-10",
            "2026-02-24",
            "2026-03-03")) {
      held.add(house.held(group, date, "sleep"));
    }
    typical();
    twins();
    expected();
    bereaved();
    separated();
    worst();
    put("newcomer", house.family("Aïssata").mother("Aïssata", null).expected("2026-02-10"), f -> f);
  }

  public Id<Family> family(String which) {
    return families.get(which).family().id();
  }

  public Id<PeerGroup> group() {
    return group.id();
  }

  private void typical() {
    FamilyFile f =
        put(
            "typical",
            house
                .family("Diallo")
                .source("maternity")
                .structure("two_parents")
                .firstChild(true)
                .mother("Aïssata", 1994)
                .father("Moussa", 1991)
                .grandmother("Fatou")
                .born("Fanta", "2025-11-04")
                .isolated("Aïssata", true, "2025-12-02")
                .isolated("Moussa", false, "2025-12-02")
                .distress(false, "2025-12-02")
                .note("Fanta dort peu. Reparler du portage à la prochaine séance."),
            file -> {
              FamilyFile told =
                  FamilyEdits.family(
                      file,
                      d ->
                          d.commune("Arras")
                              .address("12 rue des Capucins")
                              .firstContactOn(day("2025-11-18"))
                              .lastContactOn(day("2026-03-03"))
                              .informedOn(day("2025-12-02")));
              told = parent(told, 0, p -> p.phone("06 12 34 56 78").email("aissata@exemple.fr"));
              told = parent(told, 1, p -> p.phone("06 98 76 54 32"));
              told = consent(told, 0, "questionnaires", true, "2025-12-02");
              told = consent(told, 1, "questionnaires", false, "2025-12-02");
              return consent(told, 0, "picture", false, "2025-12-16");
            });
    house.enrol(f, group, "2025-12-02");
    house.waiting(f, second, "2026-03-01");
    for (int i = 0; i < held.size(); i++) {
      if (i == 3) {
        house.excused(held.get(i), f, "Aïssata", "Fanta");
      } else if (i == 5) {
        house.absent(held.get(i), f, "Aïssata", "Fanta");
      } else {
        house.present(held.get(i), f, "Aïssata", "Fanta");
      }
    }
  }

  private void twins() {
    UUID birth = UUID.fromString("019d0000-0000-7000-8000-000000000001");
    FamilyFile f =
        put(
            "twins",
            house
                .family("Da Silva")
                .source("health.pmi")
                .structure("single_parent")
                .firstChild(false)
                .mother("Ana", 1988)
                .born("Rui", "2022-05-12")
                .child("Zoé", "2025-10-20", "2025-12-08", null, birth)
                .child("Noé", "2025-10-20", "2025-12-08", null, birth),
            file -> FamilyEdits.family(file, d -> d.interpreterLanguage("portugais")));
    house.enrol(f, group, "2025-12-16");
  }

  private void expected() {
    UUID birth = UUID.fromString("019d0000-0000-7000-8000-000000000002");
    put(
        "expected",
        house
            .family("Fournier")
            .source("health.midwife")
            .structure("two_parents")
            .firstChild(true)
            .expectantMother("Claire", 1992)
            .coParent("Jo", 1990)
            .child(null, null, "2026-04-10", null, birth)
            .child(null, null, "2026-04-10", null, birth),
        f -> f);
  }

  private void bereaved() {
    put(
        "bereaved",
        house
            .family("Masson")
            .source("word_of_mouth")
            .structure("two_parents")
            .mother("Inès", 1990)
            .father("Hugo", 1989)
            .bereaved("Lou", "2025-11-20", "2026-01-15"),
        f -> FamilyEdits.family(f, d -> d.informedOn(day("2025-12-02"))));
  }

  private void separated() {
    put(
        "protected",
        house
            .family("Haddad")
            .source("services.ccas")
            .structure("shared_custody")
            .firstChild(true)
            .mother("Nour", 1996)
            .father("Karim", 1993)
            .born("Yanis", "2025-12-01"),
        file -> {
          FamilyFile safe =
              FamilyEdits.family(
                  file,
                  d ->
                      d.protectedAddress(true)
                          .doNotContact(true)
                          .interpreterLanguage("arabe")
                          .commune("Saint-Laurent-Blangy")
                          .address("3 impasse des Lilas")
                          .informedOn(day("2026-01-06")));
          safe = parent(safe, 0, p -> p.phone("06 11 22 33 44").hiddenFromOthers(true));
          return parent(
              safe, 1, p -> p.phone("06 55 66 77 88").email("k@exemple.fr").doNotContact(true));
        });
  }

  private void worst() {
    FamilyBuilder f =
        house
            .family("De La Rochefoucauld-Montmorency d’Estissac")
            .mother("Marie-Éléonore-Joséphine", 1989)
            .father("Charles-Emmanuel-Alexandre", 1987)
            .coParent("فاطمة الزهراء", null)
            .grandmother("Rasoamampionona-Voahanginirina")
            .twins("Anne-Sophie-Charlotte-Guillemette", "Jean-Baptiste-Aurélien", "2025-11-30")
            .born("Nguye\u0302\u0303n Bảo", "2023-02-17")
            .expected("2026-08-12")
            .note("Une note longue, comme on en écrit quand la journée a été pleine. ".repeat(8));
    FamilyFile made =
        put(
            "worst",
            f,
            file -> {
              FamilyFile long_ =
                  FamilyEdits.family(
                      file,
                      d ->
                          d.commune("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson")
                              .interpreterLanguage("langue des signes française et malgache")
                              .address("Résidence des Chèvrefeuilles, bâtiment C, 3e étage"));
              long_ = parent(long_, 0, p -> p.lastName("De La Rochefoucauld-Montmorency"));
              return parent(
                  long_,
                  0,
                  p ->
                      p.phone("+33 (0)6 12 34 56 78 (le soir)")
                          .email("marie-eleonore-josephine.de-la-rochefoucauld@exemple.fr"));
            });
    house.enrol(made, group, "2025-09-02");
    house.enrol(made, second, "2026-02-03");
    held.forEach(s -> house.absent(s, made, "Marie-Éléonore-Joséphine"));
  }

  private FamilyFile put(String key, FamilyBuilder builder, UnaryOperator<FamilyFile> more) {
    FamilyFile file = more.apply(house.add(builder));
    families.put(key, file);
    return file;
  }

  private static FamilyFile parent(FamilyFile file, int n, UnaryOperator<ParentDraft> how) {
    return FamilyEdits.parent(file, file.parents().get(n).id(), how);
  }

  private static FamilyFile consent(
      FamilyFile file, int parent, String purpose, boolean given, String on) {
    long n = 0x7000_0000L + file.consents().size();
    return FamilyEdits.consent(
        file,
        new Consent(
            new Id<>(new UUID(file.family().id().value().getMostSignificantBits() + n, n)),
            file.family().id(),
            file.parents().get(parent).id(),
            purpose,
            given,
            day(on)));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public NotebookContent content() {
    NotebookContent c = house.build();
    return new NotebookContent(
            c.house(),
            List.of(
                new Facilitator(
                    new Id<>(UUID.fromString("019d0000-0000-7000-8000-0000000000ff")),
                    "Nathalie",
                    true)),
            c.schoolHolidays(),
            c.customTopics(),
            c.groups(),
            List.copyOf(families.values()),
            c.enrolments(),
            c.sessions(),
            c.attendances())
        .with(answers());
  }

  /** One answered on arrival, one who did not wish to. */
  private SurveyRecords answers() {
    Survey survey = SurveyDefinitions.builtIn();
    FamilyFile typical = Objects.requireNonNull(families.get("typical"));
    return new SurveyRecords(
        List.of(
            new SurveyText(survey.code(), survey.version(), SurveyDefinitions.builtInText(), true)),
        List.of(
            sheet(
                typical, 0, survey, AnswerState.PARTIAL, new TreeMap<>(Map.of("born", Set.of(1)))),
            sheet(typical, 1, survey, AnswerState.REFUSED, new TreeMap<>())),
        List.of());
  }

  private static SurveyAnswers sheet(
      FamilyFile file,
      int parent,
      Survey survey,
      AnswerState state,
      SortedMap<String, Set<Integer>> answers) {
    return new SurveyAnswers(
        new Id<>(new UUID(0x019d_0000_0000_7000L, 0x8000_0000_0000_0000L + parent)),
        file.family().id(),
        file.parents().get(parent).id(),
        survey.code(),
        survey.version(),
        "entry",
        day("2025-12-09"),
        state,
        answers);
  }
}
