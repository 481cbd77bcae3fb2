package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.Moment;
import fr.village.ui.territory.ReferralWords;
import java.util.Objects;

/** A moment of the timeline, in words. */
final class MomentWords {
  private MomentWords() {}

  static String of(Section section, FamilyCard card, Moment moment) {
    return switch (moment) {
      case Moment.FirstContact m -> section.text("family.moment.first-contact");
      case Moment.LastContact m -> section.text("family.moment.last-contact");
      case Moment.Informed m -> section.text("family.moment.informed");
      case Moment.Asked m -> section.text("family.moment.asked", m.group().name());
      case Moment.Entered m -> section.text("family.moment.entered", m.group().name());
      case Moment.Left m -> left(section, card, m);
      case Moment.Came m ->
          section.text("family.moment.came", m.group().name(), m.times(), m.asked());
      case Moment.Born m -> born(section, m);
      case Moment.Decided m ->
          section.text(
              m.given() ? "family.consent.yes.for" : "family.consent.no.for",
              Objects.requireNonNullElse(m.who(), section.text("family.consent.as-one")),
              section.label(card, "consent_purpose", m.purpose()));
      case Moment.Sent m ->
          section.text(
              "family.moment.sent",
              m.partner(),
              section.text(ReferralWords.status(m.status())),
              section.label(card, "need", m.reason()));
      case Moment.Opened m -> section.text("family.moment.opened");
      case Moment.Changed m -> {
        String by = m.by();
        yield by == null
            ? section.text("family.moment.changed")
            : section.text("family.moment.changed.by", by);
      }
    };
  }

  private static String left(Section section, FamilyCard card, Moment.Left left) {
    String reason = left.reason();
    String said = section.text("family.moment.left", left.group().name());
    return reason == null
        ? said
        : said + section.text("family.between") + section.label(card, "exit_reason", reason);
  }

  private static String born(Section section, Moment.Born born) {
    return born.names().isEmpty()
        ? section.text("family.moment.born", born.children())
        : section.text(
            "family.moment.born.names", String.join(section.text("family.and"), born.names()));
  }
}
