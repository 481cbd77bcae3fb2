package fr.village.app.family;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A family's facts while some of them change. */
public final class FamilyDraft {
  private final Id<Family> id;
  private String name;
  private @Nullable String source;
  private @Nullable String structure;
  private @Nullable Boolean firstChild;
  private @Nullable String commune;
  private @Nullable String address;
  private @Nullable String interpreterLanguage;
  private boolean protectedAddress;
  private boolean doNotContact;
  private @Nullable LocalDate firstContactOn;
  private @Nullable LocalDate lastContactOn;
  private @Nullable LocalDate informedOn;
  private @Nullable String note;

  public FamilyDraft(Family f) {
    id = f.id();
    name = f.name();
    source = f.source();
    structure = f.structure();
    firstChild = f.firstChild();
    commune = f.commune();
    address = f.address();
    interpreterLanguage = f.interpreterLanguage();
    protectedAddress = f.protectedAddress();
    doNotContact = f.doNotContact();
    firstContactOn = f.firstContactOn();
    lastContactOn = f.lastContactOn();
    informedOn = f.informedOn();
    note = f.note();
  }

  public FamilyDraft name(String value) {
    name = value;
    return this;
  }

  public FamilyDraft source(@Nullable String code) {
    source = code;
    return this;
  }

  public FamilyDraft structure(@Nullable String code) {
    structure = code;
    return this;
  }

  public FamilyDraft firstChild(@Nullable Boolean value) {
    firstChild = value;
    return this;
  }

  public FamilyDraft commune(@Nullable String value) {
    commune = value;
    return this;
  }

  public FamilyDraft address(@Nullable String value) {
    address = value;
    return this;
  }

  public FamilyDraft interpreterLanguage(@Nullable String value) {
    interpreterLanguage = value;
    return this;
  }

  public FamilyDraft protectedAddress(boolean value) {
    protectedAddress = value;
    return this;
  }

  public FamilyDraft doNotContact(boolean value) {
    doNotContact = value;
    return this;
  }

  public FamilyDraft firstContactOn(@Nullable LocalDate day) {
    firstContactOn = day;
    return this;
  }

  public FamilyDraft lastContactOn(@Nullable LocalDate day) {
    lastContactOn = day;
    return this;
  }

  public FamilyDraft informedOn(@Nullable LocalDate day) {
    informedOn = day;
    return this;
  }

  public FamilyDraft note(@Nullable String value) {
    note = value;
    return this;
  }

  /**
   * The family with its changes.
   *
   * @throws fr.village.domain.Invalid when a value does not do
   */
  public Family build() {
    return new Family(
        id,
        name,
        source,
        structure,
        firstChild,
        commune,
        address,
        interpreterLanguage,
        protectedAddress,
        doNotContact,
        firstContactOn,
        lastContactOn,
        informedOn,
        note);
  }
}
