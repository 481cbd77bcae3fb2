package fr.village.domain.partner;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service or an association of the territory that can help families [s2].
 *
 * @param type code of the list {@code partner_type}
 * @param person whom one asks for
 * @param role what that person does there
 * @param needs codes of the list {@code need} it answers, in the order given, each once
 * @param verifiedOn the last day all this was known to be right; null when it never was checked
 */
public record Partner(
    Id<Partner> id,
    String name,
    String type,
    @Nullable String person,
    @Nullable String role,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address,
    @Nullable String note,
    List<String> needs,
    @Nullable LocalDate verifiedOn) {

  public Partner {
    name = Text.line("partner.name", name);
    type = Text.code("partner.type", type);
    person = Text.optionalLine("partner.person", person);
    role = Text.optionalLine("partner.role", role);
    phone = Text.optionalLine("contact.phone", phone);
    email = Text.optionalLine("contact.email", email);
    address = Text.optionalLine("partner.address", address);
    note = Text.note("partner.note", note);
    needs = needs.stream().map(n -> Text.code("partner.need", n)).distinct().toList();
    Check.date("partner.verifiedOn", verifiedOn);
  }

  /** Whether it was checked since that day. */
  public boolean isVerifiedSince(LocalDate day) {
    return verifiedOn != null && !verifiedOn.isBefore(day);
  }
}
