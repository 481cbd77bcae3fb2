package fr.village.app.partner;

import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner being changed, fact by fact. */
public final class PartnerDraft {
  private final Id<Partner> id;
  private String name;
  private String type;
  private @Nullable String person;
  private @Nullable String role;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String address;
  private @Nullable String note;
  private List<String> needs;
  private @Nullable LocalDate verifiedOn;

  public PartnerDraft(Partner p) {
    id = p.id();
    name = p.name();
    type = p.type();
    person = p.person();
    role = p.role();
    phone = p.phone();
    email = p.email();
    address = p.address();
    note = p.note();
    needs = p.needs();
    verifiedOn = p.verifiedOn();
  }

  public PartnerDraft name(String value) {
    name = value;
    return this;
  }

  public PartnerDraft type(String value) {
    type = value;
    return this;
  }

  public PartnerDraft person(@Nullable String value) {
    person = value;
    return this;
  }

  public PartnerDraft role(@Nullable String value) {
    role = value;
    return this;
  }

  public PartnerDraft phone(@Nullable String value) {
    phone = value;
    return this;
  }

  public PartnerDraft email(@Nullable String value) {
    email = value;
    return this;
  }

  public PartnerDraft address(@Nullable String value) {
    address = value;
    return this;
  }

  public PartnerDraft note(@Nullable String value) {
    note = value;
    return this;
  }

  public PartnerDraft needs(List<String> value) {
    needs = value;
    return this;
  }

  public PartnerDraft verifiedOn(@Nullable LocalDate value) {
    verifiedOn = value;
    return this;
  }

  public Partner build() {
    return new Partner(
        id, name, type, person, role, phone, email, address, note, needs, verifiedOn);
  }
}
