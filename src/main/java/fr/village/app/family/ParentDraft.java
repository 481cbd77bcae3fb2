package fr.village.app.family;

import fr.village.domain.Id;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import org.jspecify.annotations.Nullable;

/** An adult while something about them changes. */
public final class ParentDraft {
  private final Id<Person> id;
  private final Id<Family> family;
  private ParentRole role;
  private String firstName;
  private @Nullable String lastName;
  private boolean expectant;
  private @Nullable Integer birthYear;
  private @Nullable String phone;
  private @Nullable String email;
  private boolean doNotContact;
  private boolean hiddenFromOthers;

  public ParentDraft(Parent p) {
    id = p.id();
    family = p.family();
    role = p.role();
    firstName = p.firstName();
    lastName = p.lastName();
    expectant = p.expectant();
    birthYear = p.birthYear();
    phone = p.contact().phone();
    email = p.contact().email();
    doNotContact = p.contact().doNotContact();
    hiddenFromOthers = p.contact().hiddenFromOthers();
  }

  public ParentDraft role(ParentRole value) {
    role = value;
    return this;
  }

  public ParentDraft firstName(String value) {
    firstName = value;
    return this;
  }

  public ParentDraft lastName(@Nullable String value) {
    lastName = value;
    return this;
  }

  public ParentDraft expectant(boolean value) {
    expectant = value;
    return this;
  }

  public ParentDraft birthYear(@Nullable Integer value) {
    birthYear = value;
    return this;
  }

  public ParentDraft phone(@Nullable String value) {
    phone = value;
    return this;
  }

  public ParentDraft email(@Nullable String value) {
    email = value;
    return this;
  }

  public ParentDraft doNotContact(boolean value) {
    doNotContact = value;
    return this;
  }

  public ParentDraft hiddenFromOthers(boolean value) {
    hiddenFromOthers = value;
    return this;
  }

  /**
   * The adult with its changes.
   *
   * @throws fr.village.domain.Invalid when a value does not do
   */
  public Parent build() {
    return new Parent(
        id,
        family,
        role,
        firstName,
        lastName,
        expectant,
        birthYear,
        new Contact(phone, email, doNotContact, hiddenFromOthers));
  }
}
