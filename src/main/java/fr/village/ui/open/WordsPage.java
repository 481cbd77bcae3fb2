package fr.village.ui.open;

import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The recovery words, shown this once. */
final class WordsPage extends VBox implements Parts.Entered {
  private static final int COLUMNS = 4;

  private final Wording words;
  private final List<String> list;
  private final String house;
  private final Button print;
  private final Label printed = Parts.paragraph("", "secondary", "small");

  WordsPage(OpenViewModel model, Wording words) {
    this.words = words;
    this.list = model.wordsProperty().get();
    this.house = model.madeName();
    setId("open-words");
    CheckBox kept = new CheckBox(words.text("open.words.kept"));
    kept.setId("words-kept");
    kept.setWrapText(true);
    Button go = Parts.button("words-go", words.text("open.words.go"), model::wordsKept, "primary");
    go.disableProperty().bind(kept.selectedProperty().not());
    print =
        Parts.button("words-print", Feather.PRINTER, words.text("open.words.print"), this::print);
    Parts.show(printed, false);
    getChildren()
        .addAll(
            Parts.paragraph(words.text("open.words.title"), "screen-title"),
            Parts.paragraph(words.text("open.words.text"), "secondary"),
            grid(list),
            Parts.line(10, print, printed),
            kept,
            Parts.line(8, go));
  }

  @Override
  public void enter() {
    print.requestFocus();
  }

  private static GridPane grid(List<String> words) {
    GridPane grid = new GridPane();
    grid.setId("words");
    grid.getStyleClass().add("words");
    int rows = (words.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < words.size(); i++) {
      Label number = Parts.label(Integer.toString(i + 1), "secondary", "small", "word-number");
      Label word = Parts.label(words.get(i), "word");
      word.setId("word-" + (i + 1));
      grid.add(Parts.line(8, number, word), i / rows, i % rows);
    }
    return grid;
  }

  private void print() {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      say("open.words.no-printer");
      return;
    }
    if (job.showPrintDialog(getScene().getWindow())) {
      Node sheet = sheet();
      boolean done = job.printPage(sheet) && job.endJob();
      say(done ? "open.words.printed" : "open.words.not-printed");
    }
  }

  private void say(String key) {
    printed.setText(words.text(key));
    Parts.show(printed, true);
  }

  /** What is printed: black on white whatever the screen's colours. */
  private Node sheet() {
    VBox sheet =
        new VBox(
            14,
            black(words.text("open.words.sheet", house), 20),
            black(words.text("open.words.sheet.text"), 11));
    GridPane grid = new GridPane();
    grid.setHgap(28);
    grid.setVgap(8);
    int rows = (list.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < list.size(); i++) {
      grid.add(black((i + 1) + "  " + list.get(i), 13), i / rows, i % rows);
    }
    sheet.getChildren().add(grid);
    return sheet;
  }

  private static Label black(String text, int size) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(480);
    label.setStyle(
        "-fx-text-fill: black; -fx-font-family: 'Atkinson Hyperlegible Next'; -fx-font-size: "
            + size
            + "px;");
    return label;
  }
}
