package fr.village.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Sheets of paper as they will be, before they are printed. */
public final class SheetPreview {
  private static final double SMALL = 0.82;

  private final Frame frame;
  private final SheetPrinting printing;

  public SheetPreview(Frame frame, SheetPrinting printing) {
    this.frame = frame;
    this.printing = printing;
  }

  /**
   * Shows pages, and prints them when asked.
   *
   * @param why said under the title
   * @param draw the pages, each time anew: what is shown cannot be printed by another thread
   * @param whenClosed once they are no longer shown
   */
  public void show(
      String title, String why, Supplier<List<Pane>> draw, Window owner, Runnable whenClosed) {
    List<Pane> pages = draw.get();
    VBox paper = new VBox(14);
    for (int i = 0; i < pages.size(); i++) {
      paper.getChildren().add(page(pages.get(i), i + 1, pages.size()));
    }
    // letters on paper grow with those of the window
    double scale = SMALL * Math.max(1, frame.overlay().em() / Look.BASE);
    pages.forEach(page -> page.getTransforms().add(new Scale(scale, scale)));
    Scroll scroll = new Scroll(paper);
    scroll.setId("sheet-pages");
    scroll.setFitToWidth(false);
    scroll.setFocusTraversable(true);
    scroll.setPrefViewportWidth(Paper.WIDTH * scale + 20);
    scroll.setPrefViewportHeight(Paper.HEIGHT * SMALL * 0.62);
    scroll.setAccessibleText(frame.text("roll.sheet.preview", pages.size()));
    Button print =
        Parts.button(
            "sheet-print",
            Feather.PRINTER,
            frame.text("roll.sheet.print"),
            () -> {
              List<Pane> printed = draw.get();
              frame.overlay().close();
              printing.print(() -> printed, owner);
            },
            "primary");
    Button close =
        Parts.button("sheet-close", frame.text("common.close"), frame.overlay()::close, "plain");
    Label said = Parts.paragraph(why, "secondary", "small");
    said.setMaxWidth(Paper.WIDTH * scale);
    HBox buttons = Parts.line(8, print, close);
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    VBox card = new VBox(Parts.label(title, "card-title"), said, scroll, buttons);
    card.setId("sheet-preview");
    frame.overlay().show(card, print, whenClosed);
  }

  private StackPane page(Pane page, int number, int of) {
    StackPane around = new StackPane(new Group(page));
    around.getStyleClass().add("sheet-page");
    around.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    around.setAccessibleText(frame.text("roll.sheet.page", number, of));
    return around;
  }
}
