package fr.village.domain.partner;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Once when the Maison and a partner spoke.
 *
 * @param way code of the list {@code contact_way}
 * @param said what was said; null when only the day matters
 * @param nextStep what was agreed to do next
 */
public record PartnerContact(
    Id<PartnerContact> id,
    Id<Partner> partner,
    LocalDate day,
    String way,
    @Nullable String said,
    @Nullable String nextStep) {

  public PartnerContact {
    Check.date("partnerContact.day", day);
    way = Text.code("partnerContact.way", way);
    said = Text.note("partnerContact.said", said);
    nextStep = Text.optionalLine("partnerContact.nextStep", nextStep);
  }
}
