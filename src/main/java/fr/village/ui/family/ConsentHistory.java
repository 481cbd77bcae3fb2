package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.Invalid;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Parent;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every decision with its date, which can be put right. */
final class ConsentHistory {
  private final Section section;
  private boolean open;

  ConsentHistory(Section section) {
    this.section = section;
  }

  boolean isOpen() {
    return open;
  }

  Button button(FamilyCard card) {
    return Parts.button(
        "card-consent-history",
        open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
        section.text("family.consent.history", card.file().consents().size()),
        () -> {
          open = !open;
          section.focusNext("card-consent-history");
          section.show(card);
        },
        "plain");
  }

  List<Node> of(FamilyCard card) {
    List<Node> all = new ArrayList<>();
    List<Consent> decisions =
        card.file().consents().stream().sorted(ConsentSection.LATEST.reversed()).toList();
    for (int i = 0; i < decisions.size(); i++) {
      Consent c = decisions.get(i);
      VBox field =
          Fields.date(
              section.frame,
              "card-consent-date-" + i,
              said(section, card, c),
              c.decidedOn(),
              section.model.today(),
              day -> redate(card, c, day));
      field.getChildren().stream()
          .filter(Label.class::isInstance)
          .forEach(label -> wrap((Label) label));
      all.add(field);
    }
    return all;
  }

  private void redate(FamilyCard card, Consent c, @Nullable LocalDate day) {
    if (day == null) {
      throw new Invalid("invalid.date.blank");
    }
    section.keep(
        FamilyWords.done(card, Said.of("family.consent.date"), day),
        file -> FamilyEdits.redate(file, c.id(), day));
  }

  private static void wrap(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }

  static String said(Section section, FamilyCard card, Consent c) {
    String who =
        card.file().parents().stream()
            .filter(p -> p.id().equals(c.person()))
            .map(Parent::firstName)
            .findFirst()
            .orElseGet(() -> section.text("family.consent.as-one"));
    return section.text(
        c.given() ? "family.consent.yes.for" : "family.consent.no.for",
        who,
        section.label(card, "consent_purpose", c.purpose()));
  }
}
