package fr.village.ui.federation;

import fr.village.federation.Choice;
import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Choice.CountNotebook;
import fr.village.federation.Choice.IgnoreFile;
import fr.village.federation.Choice.RefuseFile;
import fr.village.federation.Choice.RefuseHouse;
import fr.village.federation.Decision;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was decided, and why, the newest first; each can be taken back. */
final class DecisionsPane extends VBox {
  private final Gathered gathered;
  private final DeskViewModel model;
  private final Wording words;

  DecisionsPane(
      Gathered gathered, DeskFacts desk, DeskViewModel model, boolean narrow, Wording words) {
    super(10);
    this.gathered = gathered;
    this.model = model;
    this.words = words;
    getStyleClass().add("card");
    setId("federation-decisions");
    List<Decision> decisions =
        desk.log().decisions().reversed().stream()
            .filter(d -> !desk.log().undone().contains(d.id()))
            .toList();
    if (decisions.isEmpty()) {
      getChildren().add(Parts.paragraph(words.text("federation.decisions.none"), "secondary"));
      return;
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("federation.decisions.day"), 16),
                Column.text(words.text("federation.decisions.what"), 40),
                Column.text(words.text("federation.decisions.why"), 28),
                Column.text("", 16)),
            narrow);
    for (int i = 0; i < decisions.size(); i++) {
      row(rows, decisions.get(i), i);
    }
    Scroll scroll = new Scroll(rows.box());
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.text("federation.view.decisions"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(narrow ? rows.box() : scroll);
  }

  private void row(Rows rows, Decision decision, int index) {
    Button back =
        Parts.button(
            "take-back-" + index,
            words.text("federation.decisions.back"),
            () -> model.takeBack(decision),
            "row-action");
    String what = what(decision.choice());
    back.setAccessibleText(words.text("federation.decisions.back") + ", " + what);
    back.setMinWidth(Region.USE_PREF_SIZE);
    rows.add(
        Parts.paragraph(words.date(model.dayOf(decision))),
        Parts.paragraph(what, "semibold"),
        Parts.paragraph(decision.note().isEmpty() ? "–" : decision.note(), "secondary"),
        back);
  }

  private String what(Choice choice) {
    return switch (choice) {
      case AcceptFile file -> words.text("federation.decision.accepted", name(file.sha256()));
      case RefuseFile file -> words.text("federation.decision.refused", name(file.sha256()));
      case IgnoreFile file -> words.text("federation.decision.ignored", name(file.sha256()));
      case CountNotebook notebook -> words.text("federation.decided", notebook.house());
      case AcceptHouse house -> words.text("federation.decision.house.done", house.house());
      case RefuseHouse house -> words.text("federation.decision.house.refused", house.house());
    };
  }

  private String name(String sha256) {
    return gathered.consolidation().arrivals().stream()
        .map(a -> a.file())
        .filter(file -> file.sha256().equals(sha256))
        .map(file -> file.path())
        .findFirst()
        .orElse(words.text("federation.decisions.gone"));
  }
}
