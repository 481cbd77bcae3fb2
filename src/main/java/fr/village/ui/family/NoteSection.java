package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The free text that never leaves the laptop, and says so. */
final class NoteSection extends Section {
  NoteSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-note-part");
  }

  @Override
  protected Object key(FamilyCard card) {
    return Optional.ofNullable(card.file().family().note());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    return List.of(
        Parts.line(
            8,
            Parts.icon(Feather.LOCK),
            Parts.label(text("family.note"), "card-title"),
            Parts.label(text("family.note.never"), "badge", "second")),
        Fields.note(
            frame,
            "card-note",
            "family.note.label",
            card.file().family().note(),
            v ->
                keep(
                    FamilyWords.done(card, Said.of("family.note")),
                    file -> FamilyEdits.family(file, d -> d.note(v)))));
  }
}
