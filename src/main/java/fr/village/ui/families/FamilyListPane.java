package fr.village.ui.families;

import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.app.families.FamilyLine;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.Frame;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The families found: only the lines in sight are drawn, all of one height. */
final class FamilyListPane extends ListView<FamilyLine> {
  private final FamiliesViewModel model;
  private final ObservableList<FamilyLine> lines = FXCollections.observableArrayList();
  private final Runnable open;
  private final Runnable back;
  private List<String> looked = List.of();
  private boolean showing;
  private boolean emptying;

  /**
   * @param open opens the family selected and goes into it
   * @param clicked opens it beside the list
   * @param back to the search field
   */
  FamilyListPane(
      FamiliesViewModel model,
      Frame frame,
      LocalDate today,
      Runnable open,
      Runnable clicked,
      Runnable back) {
    this.model = model;
    this.open = open;
    this.back = back;
    setId("families-list");
    getStyleClass().add("families-list");
    setAccessibleText(frame.text("families.list"));
    FamilyWords words = new FamilyWords(frame.words(), today);
    setCellFactory(
        list -> {
          FamilyCell cell = new FamilyCell(words, () -> looked, () -> emptying);
          cell.setOnMouseClicked(
              e -> {
                if (e.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                  clicked.run();
                }
              });
          return cell;
        });
    setItems(lines);
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, now) -> {
              if (!showing && now != null) {
                model.selectedProperty().set(now.id());
              }
            });
    model.selectedProperty().addListener((o, before, now) -> select(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts what was found in the list; the line selected stays it as long as it is found. */
  void show(Shown shown) {
    looked = FamilyIndex.words(model.filterProperty().get().typed());
    showing = true;
    // in two steps: lines that were replaced are all laid out and styled anew, see FamilyCell
    emptying = !shown.lines().isEmpty();
    lines.clear();
    emptying = false;
    lines.addAll(shown.lines());
    showing = false;
    select(model.selectedProperty().get());
  }

  private void select(@Nullable Id<Family> wanted) {
    FamilyLine now = getSelectionModel().getSelectedItem();
    if (now != null && now.id().equals(wanted)) {
      return;
    }
    showing = true;
    getSelectionModel().clearSelection();
    for (int i = 0; wanted != null && i < lines.size(); i++) {
      if (lines.get(i).id().equals(wanted)) {
        getSelectionModel().select(i);
        reveal(i);
        break;
      }
    }
    showing = false;
  }

  /** Comes into sight as a middle line would, unless it is there already. */
  private void reveal(int i) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      var first = flow.getFirstVisibleCell();
      var last = flow.getLastVisibleCell();
      if (first != null && last != null && first.getIndex() < i && i < last.getIndex()) {
        return;
      }
    }
    scrollTo(Math.max(0, i - 2));
  }

  /** The keyboard comes here, on the line it was on or the first one. */
  void enter() {
    requestFocus();
    if (getSelectionModel().getSelectedIndex() < 0 && !lines.isEmpty()) {
      getSelectionModel().selectFirst();
    }
    reveal(Math.max(0, getSelectionModel().getSelectedIndex()));
  }

  private void pressed(KeyEvent event) {
    FamilyLine line = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && line != null) {
      open.run();
    } else if (event.getCode() == KeyCode.ESCAPE
        || event.getCode() == KeyCode.UP && getSelectionModel().getSelectedIndex() <= 0) {
      back.run();
    } else if (event.getCode() == KeyCode.DELETE && line != null) {
      model.remove(line);
    } else {
      return;
    }
    event.consume();
  }
}
