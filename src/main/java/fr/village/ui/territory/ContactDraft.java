package fr.village.ui.territory;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.time.TypedDate;
import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A contact being noted: what was said is enough, it was today and by telephone. */
public final class ContactDraft {
  private static final String USUAL_WAY = "phone";

  private final StringProperty said = new SimpleStringProperty(this, "said", "");
  private final StringProperty next = new SimpleStringProperty(this, "next", "");
  private final StringProperty day = new SimpleStringProperty(this, "day", "");
  private final StringProperty way = new SimpleStringProperty(this, "way", USUAL_WAY);

  public StringProperty said() {
    return said;
  }

  public StringProperty next() {
    return next;
  }

  /** As typed; nothing is today. */
  public StringProperty day() {
    return day;
  }

  /** Code of the list {@code contact_way}. */
  public StringProperty way() {
    return way;
  }

  public void begin() {
    said.set("");
    next.set("");
    day.set("");
    way.set(USUAL_WAY);
  }

  /**
   * What was typed.
   *
   * @throws fr.village.domain.Invalid when it does not do; a day to come does not
   */
  PartnerContact contact(Id<PartnerContact> id, Id<Partner> partner, LocalDate today) {
    LocalDate on = day.get().isBlank() ? today : TypedDate.parse(day.get(), today);
    Check.that(!on.isAfter(today), "invalid.contact.ahead");
    Check.that(!said.get().isBlank() || !next.get().isBlank(), "invalid.contact.blank");
    return new PartnerContact(id, partner, on, way.get(), said.get().strip(), next.get());
  }
}
