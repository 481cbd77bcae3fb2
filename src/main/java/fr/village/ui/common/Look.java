package fr.village.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import fr.village.app.settings.ThemeChoice;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/**
 * How a scene looks: the base theme, one stylesheet of colours, one of components, and the text
 * size that everything is measured in. Pop-ups take their owner's sheets, so all of it is in
 * sheets.
 */
public final class Look {
  /** Pixels of one em at 100 %. */
  public static final double BASE = 15;

  private static final double ICON = 1.2;

  /** The screens that have a sheet of their own, over the shared one. */
  private static final List<String> SCREENS =
      List.of(
          "roll",
          "groups",
          "families",
          "family",
          "territory",
          "measures",
          "dashboard",
          "submission",
          "federation",
          "settings",
          "shell");

  private Look() {}

  /**
   * @param system what "as the machine says" means now
   * @param textSize percent, 100 to 200
   */
  public static void apply(Scene scene, ThemeChoice choice, ColorScheme system, int textSize) {
    ThemeChoice theme =
        choice != ThemeChoice.SYSTEM
            ? choice
            : system == ColorScheme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT;
    scene.setUserAgentStylesheet(
        (theme == ThemeChoice.DARK ? new PrimerDark() : new PrimerLight())
            .getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>(List.of(sheet(theme), sheet("village")));
    SCREENS.forEach(name -> sheets.add(sheet(name)));
    sheets.add(size(BASE * textSize / 100));
    scene.getStylesheets().setAll(sheets);
  }

  private static String sheet(ThemeChoice theme) {
    return sheet(
        switch (theme) {
          case DARK -> "dark";
          case CONTRAST -> "contrast";
          default -> "light";
        });
  }

  private static String sheet(String name) {
    URL found = Look.class.getResource("/fr/village/ui/style/" + name + ".css");
    return Objects.requireNonNull(found, name).toExternalForm();
  }

  private static String size(double pixels) {
    // icons do not measure in em: theirs would be of the icon itself
    String css =
        ".root{-fx-font-size:%spx;}.ikonli-font-icon{-fx-icon-size:%spx;}.small .ikonli-font-icon{-fx-icon-size:%spx;}"
            .formatted(pixels, Math.round(pixels * ICON), Math.round(pixels));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
