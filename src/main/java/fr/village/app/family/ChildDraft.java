package fr.village.app.family;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child while something about it changes. */
public final class ChildDraft {
  private final Id<Person> id;
  private final Id<Family> family;
  private final UUID birthEvent;
  private @Nullable String firstName;
  private @Nullable LocalDate bornOn;
  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate bereavedOn;

  public ChildDraft(Child c) {
    id = c.id();
    family = c.family();
    birthEvent = c.birthEvent();
    firstName = c.firstName();
    bornOn = c.bornOn();
    dueOn = c.dueOn();
    bereavedOn = c.bereavedOn();
  }

  public ChildDraft firstName(@Nullable String value) {
    firstName = value;
    return this;
  }

  public ChildDraft bornOn(@Nullable LocalDate day) {
    bornOn = day;
    return this;
  }

  public ChildDraft dueOn(@Nullable LocalDate day) {
    dueOn = day;
    return this;
  }

  public ChildDraft bereavedOn(@Nullable LocalDate day) {
    bereavedOn = day;
    return this;
  }

  /**
   * The child with its changes.
   *
   * @throws fr.village.domain.Invalid when a value does not do
   */
  public Child build() {
    return new Child(id, family, firstName, bornOn, dueOn, birthEvent, bereavedOn);
  }
}
