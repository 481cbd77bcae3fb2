package fr.village.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.family.FamilyEdits;
import fr.village.app.roll.NotebookRolls;
import fr.village.app.session.Refusal;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.Referral;
import fr.village.domain.partner.ReferralStatus;
import fr.village.store.bin.Binned;
import fr.village.testing.FamilyBuilder;
import fr.village.testing.RealNotebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which referrals are asked after on 10 March 2026, in a real notebook. */
final class ReferralsWithoutNewsTest {
  @TempDir Path folder;
  private RealNotebook notebook;
  private Partner pmi;

  @BeforeEach
  void open() throws Refusal {
    notebook = new RealNotebook(folder);
    pmi =
        new Partner(
            notebook.session().ids().next(),
            "PMI Ouest",
            "departement",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null);
    notebook.session().write(s -> s.partners().save(pmi));
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  @ParameterizedTest
  @CsvSource({
    // proposed, stage, reached, asked after
    "2026-02-11, PROPOSED, 2026-02-11, false",
    "2026-02-10, PROPOSED, 2026-02-10, true",
    "2025-09-09, PROPOSED, 2025-09-09, true",
    "2025-09-08, PROPOSED, 2025-09-08, false",
    "2026-01-05, ACCEPTED, 2026-02-10, true",
    "2026-01-05, ACCEPTED, 2026-02-11, false",
    "2026-01-05, MET,      2026-01-20, false",
    "2026-01-05, DECLINED, 2026-01-20, false",
  })
  void fourWeeksWithoutNewsAndNoLongerThanHalfAYear(
      LocalDate proposed, ReferralStatus stage, LocalDate reached, boolean asked) {
    FamilyFile durand = family(new FamilyBuilder(notebook.session().ids(), "Durand"));
    refer(durand, proposed, stage, reached);
    assertThat(noNews()).hasSize(asked ? 1 : 0);
    assertThat(noNews())
        .allSatisfy(
            n -> {
              assertThat(n.name()).isEqualTo("Durand");
              assertThat(n.partner()).isEqualTo("PMI Ouest");
              assertThat(n.since()).isEqualTo(reached);
              assertThat(n.accepted()).isEqualTo(stage == ReferralStatus.ACCEPTED);
              assertThat(n.doNotContact()).isFalse();
            });
  }

  @Test
  void theLongestWithoutNewsComesFirst() {
    FamilyFile durand = family(new FamilyBuilder(notebook.session().ids(), "Durand"));
    FamilyFile benali = family(new FamilyBuilder(notebook.session().ids(), "Benali"));
    refer(durand, "2026-01-10");
    refer(benali, "2026-01-09");
    assertThat(noNews()).extracting(Today.NoNews::name).containsExactly("Benali", "Durand");
  }

  @ParameterizedTest
  @CsvSource({
    // the child died, the referral was proposed
    "2026-01-20, 2026-01-10, false",
    "2026-01-10, 2026-01-10, false",
    "2026-01-09, 2026-01-10, true",
  })
  void whoLostAChildSinceIsLeftInPeace(LocalDate died, String proposed, boolean asked) {
    FamilyFile durand =
        family(
            new FamilyBuilder(notebook.session().ids(), "Durand")
                .bereaved("Noé", "2025-12-01", died.toString()));
    refer(durand, proposed);
    assertThat(noNews()).hasSize(asked ? 1 : 0);
  }

  @Test
  void aFamilyNotToBeContactedIsMarkedSo() {
    FamilyFile durand = family(new FamilyBuilder(notebook.session().ids(), "Durand"));
    notebook
        .session()
        .write(s -> s.families().save(FamilyEdits.family(durand, d -> d.doNotContact(true))));
    refer(durand, "2026-01-10");
    assertThat(noNews()).singleElement().matches(Today.NoNews::doNotContact);
  }

  @Test
  void nothingInTheBinIsAskedAfter() {
    FamilyFile durand = family(new FamilyBuilder(notebook.session().ids(), "Durand"));
    Referral one = refer(durand, "2026-01-10");
    notebook.session().write(s -> s.bin().delete(Binned.REFERRAL_OF_FAMILY, one.id()));
    assertThat(noNews()).isEmpty();
    notebook.session().write(s -> s.bin().restore(Binned.REFERRAL_OF_FAMILY, one.id()));
    assertThat(noNews()).hasSize(1);
    notebook.session().write(s -> s.bin().delete(Binned.FAMILY_FILE, durand.family().id()));
    assertThat(noNews()).isEmpty();
    notebook.session().write(s -> s.bin().restore(Binned.FAMILY_FILE, durand.family().id()));
    notebook.session().write(s -> s.bin().delete(Binned.PARTNER_FILE, pmi.id()));
    assertThat(noNews()).isEmpty();
  }

  private List<Today.NoNews> noNews() {
    return new TodayService(
            notebook.session(),
            new NotebookRolls(
                notebook.session(),
                new fr.village.app.roll.TopicChoices(
                    () -> notebook.services.references().builtIn().topics())))
        .now()
        .noNews();
  }

  private FamilyFile family(FamilyBuilder builder) {
    FamilyFile file = builder.mother("Léa", 1990).build();
    notebook.session().write(s -> s.families().save(file));
    return file;
  }

  private Referral refer(FamilyFile family, String proposed) {
    LocalDate day = LocalDate.parse(proposed);
    return refer(family, day, ReferralStatus.PROPOSED, day);
  }

  private Referral refer(
      FamilyFile family, LocalDate proposed, ReferralStatus stage, LocalDate reached) {
    Referral referral =
        Referral.proposed(
                notebook.session().ids().next(),
                family.family().id(),
                pmi.id(),
                "birth_health",
                proposed)
            .at(stage, reached);
    notebook.session().write(s -> s.referrals().save(referral));
    return referral;
  }
}
