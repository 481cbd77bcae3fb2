package fr.village.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a figure to its list to a family, and a chart taken along, by keys alone. */
final class DashboardJourneyTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void fromAFigureToAFamilyAndAPictureOfAChart() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      key(desk, KeyCode.DIGIT8, "8", true);
      desk.find("tile-families");
      desk.settle();
      assertThat(focused(desk)).isEqualTo("tile-families");
      assertThat(spoken(desk, "tile-structure-single_parent"))
          .isEqualTo("Monoparentales, 35\u202f%, 43 sur 122");
      assertThat(spoken(desk, "tile-families")).contains("122");
      assertThat(spoken(desk, "tile-distress-yes")).contains("17\u202f%, 21 sur 122");
      assertThat(spoken(desk, "tile-isolated_parents")).contains("37,5\u202f%, 57 sur 152");
      assertThat(spoken(desk, "tile-less_isolated")).containsPattern("90\u202f%, \\d+ sur \\d+");
      assertThat(spoken(desk, "tile-values_observing")).containsPattern("95\u202f%, \\d+ sur \\d+");
      assertThat(spoken(desk, "tile-calmer_more_confident"))
          .containsPattern("100\u202f%, \\d+ sur \\d+");

      tableOfTheChart(desk);
      whatAYearCost(desk);
      pictureOfTheChart(desk);
      typedDates(desk);

      focus(desk, "tile-families");
      key(desk, KeyCode.ENTER, "\r", false);
      ListView<?> list = (ListView<?>) desk.find("dashboard-list-counted");
      assertThat(list.getItems()).isNotEmpty();
      desk.find("dashboard-definition");
      desk.settle();
      assertThat(focused(desk)).isEqualTo("dashboard-list-counted");
      key(desk, KeyCode.ENTER, "\r", false);
      desk.find("family-card");
      assertThat(desk.faults).isEmpty();
    }
  }

  private static void tableOfTheChart(Desk desk) {
    focus(desk, "attendance-0");
    key(desk, KeyCode.RIGHT, "", false);
    assertThat(focused(desk)).isEqualTo("attendance-1");
    key(desk, KeyCode.T, "t", false);
    desk.find("attendance-row-0");
    assertThat(focused(desk)).isEqualTo("chart-attendance-table");
    key(desk, KeyCode.T, "t", false);
    desk.find("attendance-0");
  }

  /**
   * Since the opening no cost is told: the card says why, and leads to a year, then to its list.
   */
  private static void whatAYearCost(Desk desk) {
    assertThat(desk.find("means-budget")).isNotNull();
    focus(desk, "means-year");
    key(desk, KeyCode.ENTER, "\r", false);
    desk.find("means-cost_per_family");
    assertThat(spoken(desk, "means-cost_per_family"))
        .matches("Coût par famille reçue, [\\d\u202f]+€, .* pour \\d+ familles reçues");
    assertThat(spoken(desk, "means-paid_people")).contains("dans l’année");
    String held = spoken(desk, "tile-sessions_held");
    focus(desk, "means-cost_per_session");
    key(desk, KeyCode.ENTER, "\r", false);
    ListView<?> sessions = (ListView<?>) desk.find("dashboard-list-counted");
    assertThat(held).startsWith("Séances tenues, " + sessions.getItems().size() + ",");
    key(desk, KeyCode.ESCAPE, "", false);
    focus(desk, "means-unpaid_people");
    key(desk, KeyCode.ENTER, "\r", false);
    focus(desk, "dashboard-list-budget");
    key(desk, KeyCode.ENTER, "\r", false);
    desk.find("budget-unpaid");
    desk.settle();
    assertThat(focused(desk)).isEqualTo("section-budget");
    key(desk, KeyCode.DIGIT8, "8", true);
    desk.find("tile-families");
  }

  private void pictureOfTheChart(Desk desk) {
    Path out = folder.resolve("présences.png").toAbsolutePath();
    focus(desk, "attendance-0");
    key(desk, KeyCode.S, "s", false);
    TextInputControl file = (TextInputControl) desk.find("dashboard-save-file");
    desk.onScreen(() -> file.setText(folder.resolve("nulle-part/p.png").toString()));
    key(desk, KeyCode.ENTER, "\r", false);
    desk.settle();
    assertThat(((Label) desk.find("dashboard-save-problem")).getText()).startsWith("Ce dossier");
    desk.onScreen(() -> file.setText(out.toString()));
    key(desk, KeyCode.ENTER, "\r", false);
    desk.find("undo-said");
    assertThat(Files.exists(out)).isTrue();
  }

  private static void typedDates(Desk desk) {
    MenuButton period = (MenuButton) desk.find("dashboard-period");
    desk.onScreen(
        () -> {
          Objects.requireNonNull(period.getOnShowing()).handle(null);
          period.getItems().getLast().fire();
        });
    TextInputControl from = (TextInputControl) desk.find("dashboard-from");
    desk.onScreen(() -> from.setText("1/1/2025"));
    key(desk, KeyCode.ENTER, "\r", false);
    TextInputControl to = (TextInputControl) desk.find("dashboard-to");
    desk.onScreen(() -> to.setText("31/12/2024"));
    key(desk, KeyCode.ENTER, "\r", false);
    desk.find("dashboard-dates-problem");
    desk.onScreen(() -> to.setText("31/12/2025"));
    key(desk, KeyCode.ENTER, "\r", false);
    Awaitility.await("the figures of these dates")
        .atMost(Duration.ofSeconds(120))
        .until(() -> spoken(desk, "tile-families").contains("nouvelles"));
  }

  private static void focus(Desk desk, String id) {
    Node node = desk.find(id);
    desk.onScreen(node::requestFocus);
    desk.settle();
  }

  private static String spoken(Desk desk, String id) {
    Node node = desk.find(id);
    return Pictures.onScreen(() -> String.valueOf(node.getAccessibleText()));
  }

  private static String focused(Desk desk) {
    return Pictures.onScreen(() -> String.valueOf(desk.window.scene().getFocusOwner().getId()));
  }

  private static void key(Desk desk, KeyCode code, String text, boolean ctrl) {
    desk.onScreen(
        () -> {
          Node owner = Objects.requireNonNull(desk.window.scene().getFocusOwner());
          owner.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, ctrl, false, false));
          owner.fireEvent(
              new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, ctrl, false, false));
        });
    desk.settle();
    desk.settle();
  }
}
