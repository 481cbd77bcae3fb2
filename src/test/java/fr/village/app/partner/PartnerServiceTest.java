package fr.village.app.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.families.MergeChoice;
import fr.village.app.families.MergeService;
import fr.village.app.find.FindService;
import fr.village.app.find.Named;
import fr.village.app.roll.SessionShelf;
import fr.village.app.session.Refusal;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.Referral;
import fr.village.domain.partner.ReferralStatus;
import fr.village.reference.ReferenceSets;
import fr.village.store.bin.Binned;
import fr.village.testing.HouseBuilder;
import fr.village.testing.RealNotebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners of a real notebook on 10 March 2026. */
final class PartnerServiceTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  @TempDir Path folder;
  private RealNotebook notebook;
  private PartnerService service;
  private final HouseBuilder house = new HouseBuilder();
  private final FamilyFile durand =
      house.family("Durand").mother("Léa", 1990).expected("2026-05-01").build();
  private Partner pmi;
  private Partner ward;

  @BeforeEach
  void open() throws Refusal {
    notebook = new RealNotebook(folder);
    service = new PartnerService(notebook.session(), ReferenceSets::builtIn);
    notebook.session().write(s -> s.families().save(durand));
    pmi = partner("PMI Ouest", "departement", List.of("birth_health"), "2026-01-05");
    ward = partner("Maternité du centre", "maternity", List.of("feeding", "rights"), "2024-12-01");
    service.add(pmi);
    service.add(ward);
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  private Partner partner(String name, String type, List<String> needs, String verifiedOn) {
    return new Partner(
        notebook.session().ids().next(),
        name,
        type,
        "Sylvie",
        null,
        null,
        null,
        null,
        null,
        needs,
        LocalDate.parse(verifiedOn));
  }

  private Referral proposed(String day) {
    Referral referral =
        Referral.proposed(
            notebook.session().ids().next(),
            durand.family().id(),
            ward.id(),
            "feeding",
            LocalDate.parse(day));
    service.add(referral);
    return referral;
  }

  @Test
  void partnersAreFoundByTypeNeedAndNameWithoutAccents() {
    Territory territory = service.territory();
    assertThat(names(territory.search(""))).containsExactly("PMI Ouest", "Maternité du centre");
    assertThat(names(territory.search("maternite"))).containsExactly("Maternité du centre");
    assertThat(names(territory.search("droits"))).containsExactly("Maternité du centre");
    assertThat(names(territory.search("ouest pmi"))).containsExactly("PMI Ouest");
    assertThat(names(territory.search("crèche"))).isEmpty();
  }

  @Test
  void needsNobodyAnswersAndFactsGrownOldAreTold() {
    Territory territory = service.territory();
    assertThat(territory.gaps())
        .extracting(g -> g.code())
        .contains("housing", "violence")
        .doesNotContain("feeding", "birth_health", "other");
    assertThat(territory.toCheck(TODAY))
        .extracting(l -> l.partner().name())
        .containsExactly("Maternité du centre");
  }

  @Test
  void aReferralIsQuietAfterFourWeeksUntilItsEndIsKnown() {
    Referral old = proposed("2026-02-10");
    proposed("2026-02-11");
    assertThat(service.territory().open()).hasSize(2);
    assertThat(service.territory().quiet(TODAY))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.family()).isEqualTo("Durand");
              assertThat(line.partner()).isEqualTo("Maternité du centre");
            });
    Deed met = service.changeReferral(old.id(), r -> r.at(ReferralStatus.MET, TODAY));
    assertThat(service.territory().open()).hasSize(1);
    met.back().run();
    assertThat(service.territory().open()).hasSize(2);
    met.again().run();
    assertThat(service.page(ward.id()).orElseThrow().referrals())
        .extracting(r -> r.referral().status())
        .containsExactlyInAnyOrder(ReferralStatus.MET, ReferralStatus.PROPOSED);
  }

  @Test
  void everyChangeGoesBackAndForth() {
    Deed changed =
        service.change(pmi.id(), p -> new PartnerDraft(p).phone("03 53 01 00 00").build());
    assertThat(page().partner().phone()).isEqualTo("03 53 01 00 00");
    changed.back().run();
    assertThat(page().partner()).isEqualTo(pmi);
    PartnerContact contact =
        new PartnerContact(
            notebook.session().ids().next(), pmi.id(), TODAY, "phone", "Deux places", null);
    Deed noted = service.add(contact);
    assertThat(page().contacts()).containsExactly(contact);
    noted.back().run();
    assertThat(page().contacts()).isEmpty();
    noted.again().run();
    assertThat(page().contacts()).containsExactly(contact);
    Deed removed = service.remove(pmi.id());
    assertThat(service.page(pmi.id())).isEmpty();
    removed.back().run();
    assertThat(page().contacts()).containsExactly(contact);
  }

  @Test
  void aFamilyErasedTakesItsReferralsAlong() {
    Referral referral = proposed("2026-02-10");
    notebook.session().write(s -> s.bin().remove(Binned.FAMILY_FILE, durand.family().id()));
    assertThat(service.territory().open()).isEmpty();
    Optional<Referral> left = notebook.session().read(s -> s.referrals().find(referral.id()));
    assertThat(left).isEmpty();
  }

  @Test
  void referralsComeAlongWhenTwoFamiliesAreMadeOne() {
    FamilyFile twice = house.family("Durant").mother("Léa", 1990).expected("2026-05-01").build();
    notebook.session().write(s -> s.families().save(twice));
    Referral referral = proposed("2026-02-10");
    MergeService merging = new MergeService(notebook.session());
    MergeService.Done done =
        merging.merge(
            twice.family().id(), durand.family().id(), new MergeChoice(Set.of(), Map.of()));
    assertThat(service.territory().open())
        .extracting(line -> line.referral().family())
        .containsExactly(twice.family().id());
    merging.undo(done);
    assertThat(service.territory().open())
        .extracting(ReferralLine::referral)
        .containsExactly(referral);
  }

  @Test
  void partnersHaveNamesToGoToAndAreOfferedAsGuests() {
    List<Named> named = new FindService(notebook.session(), ReferenceSets::builtIn).all();
    assertThat(named)
        .filteredOn(Named.OfPartner.class::isInstance)
        .extracting(Named::name)
        .containsExactly("Maternité du centre", "PMI Ouest");
    var group = house.group("2026-01-06");
    var session = house.planned(group, "2026-03-17");
    notebook
        .session()
        .write(
            s -> {
              s.groups().save(group);
              return s.sessions()
                  .save(
                      new fr.village.domain.session.Session(
                          session.id(),
                          session.group(),
                          session.date(),
                          session.startTime(),
                          session.minutes(),
                          session.plannedOn(),
                          session.status(),
                          null,
                          null,
                          null,
                          null,
                          List.of(),
                          List.of("Une conteuse", "pmi ouest"),
                          null));
            });
    assertThat(new SessionShelf(notebook.session()).guests())
        .containsExactly("PMI Ouest", "Maternité du centre", "Une conteuse");
  }

  private PartnerPage page() {
    return service.page(pmi.id()).orElseThrow();
  }

  private static List<String> names(List<Territory.OfType> found) {
    return found.stream().flatMap(t -> t.lines().stream()).map(l -> l.partner().name()).toList();
  }
}
