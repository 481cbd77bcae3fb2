package fr.village.domain.family;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent given or refused; refusing never costs the service. The latest one of a purpose counts.
 *
 * @param person the parent it is of; null when the family answers as one
 * @param purpose code of the list {@code consent_purpose}; {@link #SITUATION} allows keeping the
 *     situation at entry
 */
public record Consent(
    Id<Consent> id,
    Id<Family> family,
    @Nullable Id<Person> person,
    String purpose,
    boolean given,
    LocalDate decidedOn) {

  /** Keeping the sensitive situation at entry. */
  public static final String SITUATION = "situation";

  public Consent {
    purpose = Text.code("consent.purpose", purpose);
    Check.date("consent.decidedOn", decidedOn);
  }
}
