package fr.village.app.roll;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.store.screen.ContactQuery.Reach;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Phones and e-mails of families, with respect for what they asked. */
public final class ContactBook {
  private final NotebookSession notebook;

  public ContactBook(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * Contacts of those who may be written to together: a list is seen by everybody on it, so what is
   * hidden from another parent, or protected, is not in it.
   */
  public Contacts of(Collection<Id<Family>> families) {
    return from(notebook.read(stores -> stores.contacts().of(families)));
  }

  static Contacts from(List<Reach> adults) {
    List<Contact> open =
        adults.stream().filter(a -> !refuses(a) && !hides(a)).map(Reach::contact).toList();
    return new Contacts(
        each(open, Contact::phone),
        each(open, Contact::email),
        families(adults, ContactBook::refuses),
        families(adults, a -> !refuses(a) && hides(a) && reachable(a.contact())));
  }

  private static boolean refuses(Reach adult) {
    return adult.doNotContact() || adult.contact().doNotContact();
  }

  private static boolean hides(Reach adult) {
    return adult.protectedFamily() || adult.contact().hiddenFromOthers();
  }

  private static boolean reachable(Contact contact) {
    return contact.phone() != null || contact.email() != null;
  }

  private static List<String> each(
      List<Contact> contacts, Function<Contact, @org.jspecify.annotations.Nullable String> what) {
    return contacts.stream()
        .map(what)
        .flatMap(Stream::ofNullable)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  private static int families(List<Reach> adults, Predicate<Reach> which) {
    return (int) adults.stream().filter(which).map(Reach::family).distinct().count();
  }
}
