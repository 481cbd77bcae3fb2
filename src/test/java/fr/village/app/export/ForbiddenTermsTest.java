package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.leak.ForbiddenTerm;
import fr.village.anonymity.leak.TermKind;
import fr.village.domain.NotebookContent;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.partner.Referral;
import fr.village.testing.CountedIds;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of partners does not leave, but for what the Maison says of itself. */
final class ForbiddenTermsTest {
  private final CountedIds ids = new CountedIds();

  private Partner partner(String name) {
    return new Partner(
        ids.next(),
        name,
        "other",
        "Sylvie",
        null,
        "03 53 01 00 00",
        "pmi@example.org",
        "3, rue des Lilas",
        "Note sur elle",
        List.of(),
        null);
  }

  @Test
  void namesTextsAndIdsOfTheNetworkAreLookedFor() {
    Partner pmi = partner("PMI Ouest");
    LocalDate day = LocalDate.parse("2026-03-01");
    PartnerContact contact =
        new PartnerContact(ids.next(), pmi.id(), day, "phone", "Deux places", "Rappeler en mai");
    Referral referral =
        new Referral(ids.next(), ids.next(), pmi.id(), "rights", day, null, null, null, "Hésite");
    NotebookContent content =
        new HouseBuilder()
            .build()
            .with(new PartnerNetwork(List.of(pmi), List.of(contact), List.of(referral)));
    assertThat(ForbiddenTerms.of(content))
        .contains(
            new ForbiddenTerm(TermKind.NOTE, "PMI Ouest"),
            new ForbiddenTerm(TermKind.NAME, "Sylvie"),
            new ForbiddenTerm(TermKind.PHONE, "03 53 01 00 00"),
            new ForbiddenTerm(TermKind.EMAIL, "pmi@example.org"),
            new ForbiddenTerm(TermKind.ADDRESS, "3, rue des Lilas"),
            new ForbiddenTerm(TermKind.NOTE, "Note sur elle"),
            new ForbiddenTerm(TermKind.NOTE, "Deux places"),
            new ForbiddenTerm(TermKind.NOTE, "Rappeler en mai"),
            new ForbiddenTerm(TermKind.NOTE, "Hésite"),
            new ForbiddenTerm(TermKind.IDENTIFIER, pmi.id().toString()),
            new ForbiddenTerm(TermKind.IDENTIFIER, referral.id().toString()));
  }

  @Test
  void aMaisonMayBearAPartnersName() {
    NotebookContent made = new HouseBuilder().build();
    Partner carrier = partner(made.house().name());
    NotebookContent content = made.with(new PartnerNetwork(List.of(carrier), List.of(), List.of()));
    assertThat(ForbiddenTerms.of(content))
        .extracting(ForbiddenTerm::text)
        .doesNotContain(made.house().name())
        .contains("Sylvie");
  }
}
