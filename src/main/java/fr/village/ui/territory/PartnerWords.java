package fr.village.ui.territory;

import fr.village.app.partner.PartnerLine;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Ago;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a list says of a partner. */
final class PartnerWords {
  private final Wording words;
  private final LocalDate today;

  PartnerWords(Wording words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** "vérifié il y a 3 mois", "jamais vérifié". */
  String verified(Partner partner) {
    LocalDate on = partner.verifiedOn();
    return on == null
        ? words.text("territory.verified.never")
        : words.text("territory.verified", Ago.text(words, on, today));
  }

  /** A quiet line, or a gentle mark when it was not checked for a year. */
  Label verifiedMark(Partner partner) {
    boolean toCheck = !partner.isVerifiedSince(today.minusMonths(PartnerLine.CHECK_MONTHS));
    Label mark =
        toCheck
            ? Parts.label(verified(partner), "badge", "care")
            : Parts.label(verified(partner), "secondary", "small");
    mark.setGraphic(Parts.icon(toCheck ? Feather.CLOCK : Feather.CHECK));
    mark.setGraphicTextGap(5);
    mark.getStyleClass().add("verified");
    return mark;
  }

  /** What a code is called; itself when the list knows it no more. */
  String label(List<CodeItem> items, @Nullable String code) {
    return items.stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .map(i -> words.text(i.label()))
        .orElse(code == null ? "" : code);
  }
}
