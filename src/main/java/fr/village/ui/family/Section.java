package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.ui.common.Frame;
import fr.village.ui.common.LivePart;
import fr.village.ui.common.Said;
import java.util.function.UnaryOperator;

/** A part of the family's card. */
abstract class Section extends LivePart<FamilyCard> {
  final FamilyCardModel model;

  Section(FamilyCardModel model, Frame frame, String id) {
    super(frame, id);
    this.model = model;
  }

  @Override
  protected final Object whose(FamilyCard card) {
    return card.file().family().id();
  }

  /** A change made by a field of this part, which shows it already. */
  final void keep(Said done, UnaryOperator<FamilyFile> how) {
    quietly(() -> model.change(done, how));
  }

  /** A child's first name, or what stands for it. */
  final String name(Child child) {
    return FamilyWords.name(child) instanceof Said said
        ? text(said)
        : String.valueOf(child.firstName());
  }

  /** What a code is called; itself when no list knows it any more. */
  final String label(FamilyCard card, String list, String code) {
    return card.label(list, code).map(frame.words()::text).orElse(code);
  }
}
