package fr.village.app.families;

import fr.village.domain.family.Contact;
import fr.village.domain.family.Parent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phones or e-mails of several families, to be copied.
 *
 * @param values each once, families by name
 * @param silent people left out because they, or their family, do not wish to be contacted
 * @param guarded families left out because they are protected: shown on purpose only, one by one
 */
public record Contacts(List<String> values, int silent, int guarded) {
  /** Which. */
  public enum Kind {
    PHONES,
    EMAILS
  }

  public static Contacts of(List<FamilyLine> families, Kind kind) {
    Set<String> values = new LinkedHashSet<>();
    int silent = 0;
    int guarded = 0;
    for (FamilyLine family : families) {
      if (family.is(Trait.GUARDED)) {
        guarded++;
        continue;
      }
      for (Parent parent : family.parents()) {
        String value = value(parent.contact(), kind);
        if (value == null) {
          continue;
        }
        if (family.isSilent() || parent.contact().doNotContact()) {
          silent++;
        } else {
          values.add(value);
        }
      }
    }
    return new Contacts(List.copyOf(values), silent, guarded);
  }

  private static @Nullable String value(Contact contact, Kind kind) {
    return kind == Kind.PHONES ? contact.phone() : contact.email();
  }
}
