package fr.village.domain.family;

import fr.village.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a parent.
 *
 * @param doNotContact never in a list of phones or e-mails to copy
 * @param hiddenFromOthers not to be shown to the other parent (separated parents both belong)
 */
public record Contact(
    @Nullable String phone,
    @Nullable String email,
    boolean doNotContact,
    boolean hiddenFromOthers) {
  public static final Contact NONE = new Contact(null, null, false, false);

  public Contact {
    phone = Text.optionalLine("contact.phone", phone);
    email = Text.optionalLine("contact.email", email);
  }
}
