package fr.village.app.roll;

import java.util.List;

/**
 * How to reach the families expected, and whom not to.
 *
 * @param phones each once, in the order of the roll
 * @param emails likewise
 * @param refused families of whom somebody does not wish to be contacted, and so is not here
 * @param hidden families of whom a contact is shown only on purpose, and so is not here
 */
public record Contacts(List<String> phones, List<String> emails, int refused, int hidden) {
  public Contacts {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }
}
