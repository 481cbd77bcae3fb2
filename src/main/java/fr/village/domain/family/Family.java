package fr.village.domain.family;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The household around its children; siblings come back to the same one.
 *
 * @param name what the roll shows, mostly the surname
 * @param source code of the list {@code source}: how the family heard of the Maison
 * @param structure code of the list {@code structure}: single parent, two parents …
 * @param firstChild whether the child they come with is their first; null when not said
 * @param interpreterLanguage a language, when an interpreter helps
 * @param protectedAddress the address and phone are shown only on purpose (violence, protection)
 * @param informedOn day the information notice (RGPD art. 13) was given
 * @param note never leaves the laptop
 */
public record Family(
    Id<Family> id,
    String name,
    @Nullable String source,
    @Nullable String structure,
    @Nullable Boolean firstChild,
    @Nullable String commune,
    @Nullable String address,
    @Nullable String interpreterLanguage,
    boolean protectedAddress,
    boolean doNotContact,
    @Nullable LocalDate firstContactOn,
    @Nullable LocalDate lastContactOn,
    @Nullable LocalDate informedOn,
    @Nullable String note) {

  public Family {
    name = Text.line("family.name", name);
    source = Text.optionalCode("family.source", source);
    structure = Text.optionalCode("family.structure", structure);
    commune = Text.optionalLine("family.commune", commune);
    address = Text.optionalLine("family.address", address);
    interpreterLanguage = Text.optionalLine("family.interpreterLanguage", interpreterLanguage);
    Check.order("family.contacts", firstContactOn, lastContactOn);
    Check.date("family.informedOn", informedOn);
    note = Text.note("family.note", note);
  }
}
