package fr.village.ui.dashboard;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A chart under its title, the table of the same figures one key away; it can be taken along. */
final class ChartCard extends Tall {
  private final Chart chart;
  private final Frame frame;
  private final boolean narrow;
  private final Takeaway takeaway;

  /** What a picture of it shows. */
  private final Tall plate = new Tall();

  private final Tall place = new Tall();
  private final Button swap;
  private boolean table;

  /**
   * @param what says of which Maison, period and group the figures are, and that they are for
   *     inside use: a picture takes it along
   */
  ChartCard(Chart chart, String what, boolean narrow, Takeaway takeaway, Frame frame) {
    this.chart = chart;
    this.frame = frame;
    this.narrow = narrow;
    this.takeaway = takeaway;
    setId("chart-" + chart.id());
    getStyleClass().addAll("card", "chart-card");
    Label title = Parts.paragraph(chart.title(), "card-title");
    plate.getChildren().add(title);
    plate.getStyleClass().add("chart-plate");
    chart.legend().forEach(plate.getChildren()::add);
    place.getStyleClass().add("chart-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    VBox.setVgrow(plate, Priority.ALWAYS);
    Label source = Parts.paragraph(what, "secondary", "chart-source");
    plate.getChildren().addAll(place, source);
    swap = action("table", Feather.LIST, "T", "dashboard.table", this::swap);
    FlowPane foot =
        new FlowPane(
            8,
            6,
            swap,
            action("copy", Feather.COPY, "C", "dashboard.copy", this::copy),
            action("save", Feather.DOWNLOAD, "S", "dashboard.save", this::save));
    foot.getStyleClass().add("chart-foot");
    getChildren().setAll(plate, foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    fill();
  }

  private Button action(String id, Ikon ikon, String key, String text, Runnable then) {
    Button button = Parts.button("chart-" + chart.id() + "-" + id, "", then, "chip");
    word(button, ikon, key, text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void word(Button button, Ikon ikon, String key, String text) {
    String said = frame.text(text);
    button.setGraphic(Parts.line(7, Parts.icon(ikon), Parts.label(said), Parts.keyCap(key)));
    button.setAccessibleText(frame.text("dashboard.action", said, chart.title()));
  }

  private void fill() {
    Region shown = table ? chart.table(narrow) : chart.picture();
    VBox.setVgrow(shown, Priority.ALWAYS);
    place.getChildren().setAll(shown);
    word(
        swap,
        table ? Feather.BAR_CHART_2 : Feather.LIST,
        "T",
        table ? "dashboard.picture" : "dashboard.table");
  }

  private void swap() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = owner != null && Parts.isIn(owner, place);
    table = !table;
    fill();
    if (inside) {
      // what had the keyboard is gone
      swap.requestFocus();
    }
  }

  private void copy() {
    takeaway.copy(plate);
  }

  private void save() {
    takeaway.save(plate, chart.title());
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.T) {
      swap();
    } else if (code == KeyCode.C) {
      copy();
    } else if (code == KeyCode.S) {
      save();
    } else {
      return;
    }
    event.consume();
  }
}
