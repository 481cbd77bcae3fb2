package fr.village.ui.roll;

import fr.village.app.roll.PaperSheet;
import fr.village.app.roll.Roll;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The sheet of paper as it will be, before it is printed. */
final class SheetPreview {
  private static final double SMALL = 0.82;

  private SheetPreview() {}

  static void show(Frame frame, Roll roll, SheetPrinting printing, Window owner) {
    PaperSheet sheet = SheetPages.sheet(roll);
    SheetPages drawing = new SheetPages(frame.words());
    List<Pane> pages = drawing.draw(sheet);
    VBox paper = new VBox(14);
    for (int i = 0; i < pages.size(); i++) {
      paper.getChildren().add(page(pages.get(i), frame, i + 1, pages.size()));
    }
    ScrollPane scroll = new ScrollPane(paper);
    scroll.setId("sheet-pages");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportWidth(SheetPages.WIDTH * SMALL + 20);
    scroll.setPrefViewportHeight(SheetPages.HEIGHT * SMALL * 0.62);
    scroll.setAccessibleText(frame.text("roll.sheet.preview", pages.size()));
    Button print =
        Parts.button(
            "sheet-print",
            Feather.PRINTER,
            frame.text("roll.sheet.print"),
            () -> {
              frame.overlay().close();
              printing.print(() -> drawing.draw(sheet), owner);
            },
            "primary");
    Button close =
        Parts.button("sheet-close", frame.text("common.close"), frame.overlay()::close, "plain");
    Label why = Parts.paragraph(frame.text("roll.sheet.why"), "secondary", "small");
    why.setMaxWidth(SheetPages.WIDTH * SMALL);
    HBox buttons = Parts.line(8, print, close);
    buttons.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    VBox card =
        new VBox(Parts.label(frame.text("roll.sheet.title"), "card-title"), why, scroll, buttons);
    card.setId("sheet-preview");
    frame.overlay().show(card, print, () -> {});
  }

  private static StackPane page(Pane page, Frame frame, int number, int of) {
    page.getTransforms().add(new Scale(SMALL, SMALL));
    StackPane around = new StackPane(new Group(page));
    around.getStyleClass().add("sheet-page");
    around.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    around.setAccessibleText(frame.text("roll.sheet.page", number, of));
    return around;
  }
}
