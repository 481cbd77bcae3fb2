package fr.village.ui.territory;

import fr.village.app.partner.PartnerDraft;
import fr.village.app.partner.PartnerPage;
import fr.village.app.partner.Territory;
import fr.village.ui.common.Frame;
import fr.village.ui.common.LivePart;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a partner's card. */
abstract class PartnerPart extends LivePart<PartnerPart.Shown> {
  /**
   * What the card shows.
   *
   * @param territory for the names of codes
   */
  record Shown(PartnerPage page, Territory territory) {}

  final PartnerCardModel model;

  PartnerPart(PartnerCardModel model, Frame frame, String id) {
    super(frame, id);
    this.model = model;
  }

  @Override
  protected final Object whose(Shown card) {
    return List.of(card.page().partner().id(), model.today());
  }

  /** A change made by a field of this part, which shows it already. */
  final void keep(Shown card, String what, Object value, UnaryOperator<PartnerDraft> how) {
    quietly(() -> model.change(done(card, what, value), how));
  }

  /** "PMI Ouest, téléphone : 03 21 00 00 00". */
  static Said done(Shown card, String what, Object value) {
    String name = card.page().partner().name();
    return value.equals("")
        ? Said.of("territory.done.emptied", name, Said.of(what))
        : Said.of("territory.done.fact", name, Said.of(what), value);
  }

  final PartnerWords words() {
    return new PartnerWords(frame.words(), model.today());
  }
}
