package fr.village.ui.measures;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Mesures: who is due, or one sheet. */
public final class MeasuresView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private final EntryViewModel entry;
  private final DueListView list;
  private final EntryView sheet;

  MeasuresView(
      DueViewModel due,
      EntryViewModel entry,
      LibraryViewModel library,
      Runnable groups,
      PrintMenu print,
      Frame frame) {
    this.entry = entry;
    this.list = new DueListView(due, entry, library, groups, print, frame);
    this.sheet = new EntryView(entry, frame);
    setId("measures");
    entry
        .stepProperty()
        .addListener(
            (o, before, now) -> {
              if ((before == null) != (now == null)) {
                show(now);
                enter();
              }
            });
    show(entry.stepProperty().get());
  }

  private void show(@Nullable Step step) {
    getChildren().setAll(step == null ? list : sheet);
  }

  @Override
  public void enter() {
    if (entry.stepProperty().get() == null) {
      list.enter();
    } else {
      sheet.enter();
    }
  }

  @Override
  public void narrow(boolean narrow) {
    list.narrow(narrow);
    sheet.narrow(narrow);
  }
}
