package fr.village.ui.open;

import fr.village.ui.common.Parts;
import fr.village.ui.common.RecoverySheet;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The recovery words of a notebook just made. */
final class WordsPage extends VBox implements Parts.Entered {
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
            RecoverySheet.grid(list),
            Parts.line(10, print, printed),
            kept,
            Parts.line(8, go));
  }

  @Override
  public void enter() {
    print.requestFocus();
  }

  private void print() {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      say("open.words.no-printer");
      return;
    }
    if (job.showPrintDialog(getScene().getWindow())) {
      boolean done = SheetPrinting.send(job, List.of(RecoverySheet.page(words, house, list)));
      say(done ? "open.words.printed" : "open.words.not-printed");
    }
  }

  private void say(String key) {
    printed.setText(words.text(key));
    Parts.show(printed, true);
  }
}
