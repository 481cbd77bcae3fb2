package fr.village.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.family.FamilyEdits;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.Referral;
import fr.village.store.Stores;
import fr.village.testing.FamilyBuilder;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Referrals without news on Aujourd’hui, in a notebook that has nothing else. */
final class ReferralReminderTest {
  @TempDir Path folder;
  private Visit visit;
  private Referral first;

  @BeforeEach
  void show() {
    visit = Visit.begin(GalleryView.EMPTY, folder);
    first = visit.desk.inBackground(() -> visit.session().write(this::fill));
    visit.go("groups").go("today");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private Referral fill(Stores stores) {
    Partner pmi =
        new Partner(
            visit.session().ids().next(),
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
    stores.partners().save(pmi);
    Referral durand = refer(stores, pmi, "Durand", "2026-01-20", false);
    refer(stores, pmi, "Benali", "2026-01-27", true);
    refer(stores, pmi, "Petit", "2026-02-03", false);
    return durand;
  }

  private Referral refer(
      Stores stores, Partner partner, String name, String day, boolean doNotContact) {
    FamilyFile file =
        new FamilyBuilder(visit.session().ids(), name)
            .mother("Léa", 1990)
            .born("Noé", "2025-12-01")
            .build();
    stores.families().save(FamilyEdits.family(file, d -> d.doNotContact(doNotContact)));
    Referral referral =
        Referral.proposed(
            visit.session().ids().next(),
            file.family().id(),
            partner.id(),
            "birth_health",
            LocalDate.parse(day));
    stores.referrals().save(referral);
    return referral;
  }

  @Test
  void itIsAskedKindlyPutOffBroughtBackAndLeadsToTheFamily() {
    assertThat(todo())
        .contains(
            "Des nouvelles de l’orientation\u202f?",
            "Famille Durand",
            "Proposée il y a 7 sem.\u202f: PMI Ouest. Ont-ils pu se rencontrer\u202f?",
            "Famille Benali",
            "La famille ne souhaite pas être contactée")
        .as("two at most")
        .doesNotContain("Famille Petit");
    visit.picture("today-referrals");

    visit.press("later-referral-" + first.id());
    assertThat(todo()).doesNotContain("Famille Durand").contains("Famille Petit");
    visit.shortcut(KeyCode.Z);
    assertThat(todo()).contains("Famille Durand").doesNotContain("Famille Petit");

    visit.press("open-referral-" + first.id());
    assertThat(((Labeled) visit.desk.find("card-title")).getText()).contains("Famille Durand");
  }

  @Test
  void onceTheEndIsKnownNobodyIsAsked() {
    visit.desk.inBackground(
        () ->
            visit
                .session()
                .write(
                    s ->
                        s.referrals()
                            .save(
                                first.at(
                                    fr.village.domain.partner.ReferralStatus.MET,
                                    LocalDate.parse("2026-03-09")))));
    visit.go("groups").go("today");
    assertThat(todo()).doesNotContain("Famille Durand").contains("Famille Benali", "Famille Petit");
  }

  private String todo() {
    visit.desk.find("todo");
    visit.settle();
    return Pictures.onScreen(
        () ->
            visit.desk.window.scene().lookup("#todo").lookupAll(".label").stream()
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining("\n")));
  }
}
