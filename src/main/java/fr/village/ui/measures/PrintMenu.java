package fr.village.ui.measures;

import fr.village.app.report.SurveyForms;
import fr.village.app.survey.Due;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Parts;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Questionnaires on paper: those due in one group, with their letters, or empty ones. */
final class PrintMenu extends MenuButton {
  private final Papers papers;
  private final SurveyForms forms;
  private final Frame frame;

  PrintMenu(Papers papers, SurveyForms forms, Frame frame) {
    super(frame.text("measures.print"), Parts.icon(Feather.PRINTER));
    this.papers = papers;
    this.forms = forms;
    this.frame = frame;
    setId("measures-print");
    setMinWidth(USE_PREF_SIZE);
  }

  /** A line for each group somebody is due in, and one for empty forms. */
  void offer(Due.Lists lists) {
    getItems().clear();
    Stream.concat(lists.late().stream(), lists.now().stream())
        .map(due -> due.who().group())
        .distinct()
        .sorted()
        .forEach(group -> add(frame.text("measures.print.group", group), group));
    add(frame.text("measures.print.empty"), null);
  }

  private void add(String text, @Nullable String group) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(
        e ->
            papers.write(
                (reports, messages) -> forms.forms(group, messages),
                frame.text("measures.print.file"),
                frame,
                getScene().getWindow()));
    getItems().add(item);
  }
}
