package fr.village.ui.territory;

import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The free text that never leaves the laptop, and says so. */
final class NotePart extends PartnerPart {
  NotePart(PartnerCardModel model, Frame frame) {
    super(model, frame, "partner-note-part");
  }

  @Override
  protected Object key(Shown card) {
    return Optional.ofNullable(card.page().partner().note());
  }

  @Override
  protected List<Node> fill(Shown card) {
    String name = card.page().partner().name();
    return List.of(
        Parts.line(
            8,
            Parts.label(text("family.note"), "card-title"),
            Parts.label(text("family.note.never"), "badge", "second")),
        Fields.note(
            frame,
            "partner-note",
            "territory.note",
            card.page().partner().note(),
            v ->
                quietly(() -> model.change(Said.of("territory.done.note", name), d -> d.note(v)))));
  }
}
