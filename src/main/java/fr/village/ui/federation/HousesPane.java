package fr.village.ui.federation;

import fr.village.federation.Standing;
import fr.village.federation.letters.Reminders;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.SaveDialog;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.io.File;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The register of Maisons: who sent, who is late, and what to write to them. */
final class HousesPane extends VBox {
  private final DeskFacts desk;
  private final DeskRegisterViewModel model;
  private final Frame frame;
  private final Wording words;
  private final boolean narrow;
  private final Reminders reminders = new Reminders();

  HousesPane(DeskFacts desk, DeskRegisterViewModel model, Frame frame, boolean narrow) {
    super(12);
    this.desk = desk;
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    this.narrow = narrow;
    getStyleClass().add("card");
    setId("federation-houses");
    getChildren().addAll(facts(), actions());
    LocalDate closing = desk.closing();
    if (!desk.register().isEmpty() && closing != null) {
      Rows rows = rows(closing);
      if (narrow) {
        getChildren().add(rows.box());
      } else {
        Scroll scroll = new Scroll(rows.box());
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.text("federation.view.houses"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
      }
    }
  }

  private Label facts() {
    LocalDate closing = desk.closing();
    if (desk.register().isEmpty()) {
      return Parts.paragraph(words.text("federation.register.none"), "secondary");
    }
    int houses = desk.register().houses().size();
    return closing == null
        ? Parts.paragraph(words.text("federation.register.facts", houses), "secondary")
        : Parts.paragraph(
            words.text(
                "federation.register.standing",
                houses,
                words.date(closing),
                desk.standings().stream().filter(s -> s.state() == Standing.State.SENT).count(),
                desk.late().size()),
            "secondary");
  }

  private FlowPane actions() {
    FlowPane actions =
        new FlowPane(
            10,
            10,
            Parts.button(
                "register-import",
                Feather.FILE_PLUS,
                words.text("federation.register.import"),
                this::choose),
            Parts.button(
                "register-export",
                Feather.DOWNLOAD,
                words.text("federation.register.export"),
                this::export));
    LocalDate closing = desk.closing();
    if (closing != null && !desk.late().isEmpty()) {
      actions
          .getChildren()
          .add(
              copying(
                  "remind-all",
                  "federation.register.remind-all",
                  reminders.ofAll(desk.standings(), closing),
                  words.text("federation.register.remind-all")));
    }
    return actions;
  }

  private Rows rows(LocalDate closing) {
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("federation.column.house"), 30),
                Column.text(words.text("federation.register.place"), 24),
                Column.text(words.text("federation.register.state"), 22),
                Column.text("", 24)),
            narrow);
    List<Standing> standings =
        desk.standings().stream()
            .sorted(Comparator.comparing(Standing::state).thenComparing(s -> s.house().name()))
            .toList();
    for (int i = 0; i < standings.size(); i++) {
      row(rows, standings.get(i), closing, i);
    }
    return rows;
  }

  private void row(Rows rows, Standing standing, LocalDate closing, int index) {
    var house = standing.house();
    Label state = Parts.label(words.text(key(standing.state())), "badge", style(standing.state()));
    state.setMinWidth(Region.USE_PREF_SIZE);
    @Nullable LocalDate newest = standing.newest();
    VBox name =
        new VBox(
            Parts.paragraph(house.name(), "semibold"),
            Parts.paragraph(
                newest == null
                    ? house.code()
                    : words.text("federation.register.newest", house.code(), words.date(newest)),
                "secondary",
                "small"));
    rows.add(
        name,
        Parts.paragraph(house.departement() + ", " + house.region(), "small"),
        state,
        standing.state().isLate()
            ? copying(
                "remind-" + index,
                "federation.register.remind",
                reminders.of(standing, closing),
                words.text("federation.register.remind") + ", " + house.name())
            : null);
  }

  private Button copying(String id, String key, String text, String said) {
    Button copy = Parts.button(id, words.text(key), () -> {}, "row-action");
    copy.setAccessibleText(said);
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(
        e -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          copy.setText(words.text("federation.copied"));
        });
    return copy;
  }

  private static String key(Standing.State state) {
    return switch (state) {
      case TO_SEE -> "federation.standing.to-see";
      case NEVER -> "federation.standing.never";
      case OLDER -> "federation.standing.older";
      case SENT -> "federation.standing.sent";
      case NOT_EXPECTED -> "federation.standing.not-expected";
    };
  }

  private static String style(Standing.State state) {
    return switch (state) {
      case TO_SEE -> "accented";
      case NEVER, OLDER -> "care";
      case SENT -> "good";
      case NOT_EXPECTED -> "neutral";
    };
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("federation.register.import"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      RegisterCard.preview(chosen.toPath(), model, frame);
    }
  }

  private void export() {
    SaveDialog.ask(
            words.text("federation.register.export"),
            words.text("federation.register.file"),
            getScene().getWindow(),
            new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"))
        .ifPresent(model::export);
  }
}
