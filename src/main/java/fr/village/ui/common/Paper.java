package fr.village.ui.common;

import java.text.Normalizer;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * A sheet of A4 in points, black on white whatever the window looks like. Only shapes are put on
 * it: they are drawn the same outside any window.
 */
public final class Paper {
  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;

  private static final String FONT = "Atkinson Hyperlegible Next";

  private Paper() {}

  public static Pane blank() {
    Pane page = new Pane();
    page.setBackground(Background.fill(Color.WHITE));
    page.setMinSize(WIDTH, HEIGHT);
    page.setPrefSize(WIDTH, HEIGHT);
    page.setMaxSize(WIDTH, HEIGHT);
    // outside a window nobody lays it out
    page.resize(WIDTH, HEIGHT);
    return page;
  }

  /** Writes on a page; {@code y} is the top of the letters. */
  public static Text text(Pane page, double x, double y, String said, double size, boolean strong) {
    // letters and their marks apart are drawn beside their place
    Text text =
        new Text(x, y, Normalizer.normalize(Objects.requireNonNull(said), Normalizer.Form.NFC));
    text.setTextOrigin(VPos.TOP);
    text.setFont(Font.font(FONT, strong ? FontWeight.BOLD : FontWeight.NORMAL, size));
    text.setFill(Color.BLACK);
    page.getChildren().add(text);
    return text;
  }

  /** Writes lines no wider than a width; where the next ones may begin. */
  public static double paragraph(
      Pane page, double x, double y, double width, String said, double size, boolean strong) {
    Text text = text(page, x, y, said, size, strong);
    text.setWrappingWidth(width);
    text.setLineSpacing(size / 5);
    return y + text.getLayoutBounds().getHeight();
  }
}
