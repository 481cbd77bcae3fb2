package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PrivateCopy;
import fr.village.ui.common.Said;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** "Tout ce qui est noté sur cette famille", to read, copy or print. */
final class SheetAsk {
  private SheetAsk() {}

  static void show(Section section, FamilyCard card) {
    Overlay overlay = section.frame.overlay();
    List<FamilySheet.Part> parts = FamilySheet.of(section, card);
    String title =
        section.text(
            "family.sheet.title",
            FamilyCardModel.name(card),
            section.frame.words().date(card.today()));
    Label name = Parts.paragraph(title, "card-title");
    name.setId("card-sheet-title");
    VBox sheet = new VBox(name);
    Button copy =
        Parts.button(
            "card-sheet-copy",
            Feather.COPY,
            section.text("family.sheet.copy"),
            () -> copy(section, card, FamilySheet.asText(title, parts)),
            "primary");
    Button print =
        Parts.button(
            "card-sheet-print",
            Feather.PRINTER,
            section.text("family.sheet.print"),
            () -> new SheetPrinter(section, title, parts).print());
    FlowPane actions =
        new FlowPane(
            copy,
            print,
            Parts.button(
                "card-sheet-close", section.text("common.close"), overlay::close, "plain"));
    actions.getStyleClass().add("gestures");
    sheet
        .getChildren()
        .addAll(Parts.paragraph(section.text("family.sheet.what"), "secondary"), actions);
    parts.forEach(part -> sheet.getChildren().add(part(part)));
    sheet.getStyleClass().add("family-sheet");
    sheet.setId("card-sheet");
    overlay.show(sheet, copy, () -> {});
  }

  private static Node part(FamilySheet.Part part) {
    VBox lines = new VBox(Parts.label(part.heading(), "semibold"));
    part.lines().forEach(line -> lines.getChildren().add(Parts.paragraph(line)));
    lines.getStyleClass().add("sheet-part");
    return lines;
  }

  private static void copy(Section section, FamilyCard card, String text) {
    PrivateCopy.put(text);
    section.model.say(Said.of("family.sheet.copied", FamilyCardModel.name(card)));
  }
}
