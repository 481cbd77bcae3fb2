package fr.village.federation.letters;

import fr.village.federation.Standing;
import fr.village.federation.register.RegisteredHouse;
import fr.village.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks Maisons for the workbook they have not sent. */
public final class Reminders {
  private static final String BETWEEN_LETTERS = "\n\n――――――――――\n\n";

  private final Messages texts = Messages.of(Locale.FRENCH);

  /** The text for one Maison that is late. */
  public String of(Standing late, LocalDate closing) {
    RegisteredHouse house = late.house();
    String contact = house.contactName();
    String greeting =
        contact == null
            ? texts.text("federation.letter.hello")
            : texts.text("federation.letter.hello-name", contact);
    LocalDate newest = late.newest();
    String since =
        newest == null
            ? texts.text("federation.reminder.never", house.name(), closing)
            : texts.text("federation.reminder.older", house.name(), closing, newest);
    return String.join(
        "\n\n",
        greeting,
        since,
        texts.text("federation.reminder.how"),
        texts.text("federation.letter.bye"));
  }

  /** All that are late, one text under the other, each under its address. */
  public String ofAll(List<Standing> standings, LocalDate closing) {
    return standings.stream()
        .filter(standing -> standing.state().isLate())
        .map(late -> address(late.house()) + "\n\n" + of(late, closing))
        .collect(Collectors.joining(BETWEEN_LETTERS));
  }

  private String address(RegisteredHouse house) {
    String mail = house.contactMail();
    return mail == null
        ? texts.text("federation.reminder.no-address", house.name(), house.code())
        : texts.text("federation.reminder.address", house.name(), house.code(), mail);
  }
}
