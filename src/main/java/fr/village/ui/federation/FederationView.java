package fr.village.ui.federation;

import fr.village.ui.common.FileDrop;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.SaveDialog;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Fédération: files are dropped anywhere on it. */
public final class FederationView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private final FederationViewModel model;
  private final Frame frame;
  private final Wording words;
  private final VBox page = new VBox();
  private boolean narrow;

  /** The keyboard waits for files to be read. */
  private boolean awaited;

  public FederationView(FederationViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setId("federation");
    page.getStyleClass().addAll("screen");
    Scroll scroll = new Scroll(page);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
    FileDrop.on(this, this::add);
    model.gatheredProperty().addListener((o, before, now) -> show());
    model.readingProperty().addListener((o, before, now) -> reading(before, now));
    show();
  }

  /** Reads what was dropped. */
  public void add(List<Path> files) {
    model.add(files);
  }

  @Override
  public void enter() {
    Node first = first();
    if (first != null) {
      first.requestFocus();
    }
  }

  /** Where one begins; null where nothing can be begun. */
  private @Nullable Node first() {
    return page.lookupAll(".primary").stream()
        .filter(node -> !node.isDisabled())
        .findFirst()
        .orElse(null);
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show();
    }
  }

  /** Drawn anew when it begins and ends; in between only the bar moves. */
  private void reading(
      FederationViewModel.@Nullable Reading before, FederationViewModel.@Nullable Reading now) {
    if ((before == null) != (now == null)) {
      show();
    }
  }

  private void show() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner != null && Parts.isIn(owner, page);
    String held = mine && owner != null ? owner.getId() : null;
    Gathered gathered = model.gatheredProperty().get();
    boolean reading = model.readingProperty().get() != null;
    page.getChildren().setAll(header(gathered));
    if (reading) {
      page.getChildren().add(new ReadingCard(model, words));
    }
    if (gathered != null) {
      if (!gathered.isEmpty()) {
        page.getChildren().add(new FigureCards(gathered, narrow, words));
      }
      page.getChildren().addAll(sights(gathered), body(gathered));
    } else if (!reading) {
      page.getChildren().addAll(drop(), deskOffer());
    }
    if (mine || awaited) {
      applyCss();
      keepKeyboard(held);
    }
  }

  /** Where it was, where one begins, or, while files are read, where one ends that. */
  private void keepKeyboard(@Nullable String held) {
    Node same = held == null ? null : page.lookup("#" + held);
    Node next = same != null ? same : first();
    awaited = next == null;
    Node there = next == null ? page.lookup("#federation-stop") : next;
    if (there != null) {
      there.requestFocus();
    }
  }

  private Region drop() {
    return new DropCard(this::chooseFiles, this::chooseFolder, words);
  }

  private Region sights(Gathered gathered) {
    FlowPane chips = new FlowPane(8, 8);
    for (Sight sight : Sight.values()) {
      if (sight.ofDesk() && gathered.desk() == null) {
        continue;
      }
      ToggleButton chip = new ToggleButton(sight.text(words));
      chip.setId(sight.id());
      chip.getStyleClass().add("chip");
      chip.setSelected(sight == model.sightProperty().get());
      chip.setOnAction(
          e -> {
            model.sightProperty().set(sight);
            show();
          });
      chips.getChildren().add(chip);
    }
    return chips;
  }

  private Region body(Gathered gathered) {
    DeskFacts desk = gathered.desk();
    Region body =
        switch (model.sightProperty().get()) {
          case INBOX -> gathered.isEmpty() ? drop() : desk(gathered);
          case FIGURES -> new FiguresPane(model, gathered, frame, narrow);
          case HOUSES -> desk == null ? desk(gathered) : houses(desk);
          case DECISIONS ->
              desk == null
                  ? desk(gathered)
                  : new DecisionsPane(gathered, desk, model.kept(), narrow, words);
        };
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private Region houses(DeskFacts desk) {
    VBox houses = new VBox(14);
    DeskRegisterViewModel register = model.kept().register();
    DeskReferenceViewModel reference = model.kept().reference();
    DeskKeyViewModel key = model.kept().key();
    // none of them only while the desk closes
    if (register != null && reference != null && key != null) {
      HousesPane pane = new HousesPane(desk, register, frame, narrow);
      VBox.setVgrow(pane, Priority.ALWAYS);
      houses.getChildren().add(pane);
      List<Region> its =
          List.of(
              new ReferencePane(desk.reference(), reference, frame),
              new DeskPane(desk.folder(), key, frame));
      houses.getChildren().addAll(narrow ? its : List.of(side(its)));
    }
    return houses;
  }

  private static GridPane side(List<Region> cards) {
    GridPane side = new GridPane(14, 0);
    for (Region card : cards) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cards.size());
      side.getColumnConstraints().add(column);
      side.addRow(0, card);
    }
    return side;
  }

  private Region desk(Gathered gathered) {
    FilesCard files = new FilesCard(gathered, model, narrow, frame);
    RegionsCard regions = new RegionsCard(gathered.consolidation().regions(), words);
    if (narrow) {
      return new VBox(14, files, regions);
    }
    HBox.setHgrow(files, Priority.ALWAYS);
    regions.getStyleClass().add("federation-side");
    HBox desk = new HBox(14, files, regions);
    VBox.setVgrow(desk, Priority.ALWAYS);
    return desk;
  }

  /** Files are only looked at until a desk keeps them. */
  private Region deskOffer() {
    FlowPane actions =
        new FlowPane(
            10,
            10,
            Parts.button(
                "federation-desk-open",
                Feather.BOOK_OPEN,
                words.text("federation.desk.open"),
                () -> DeskCard.open(model.kept(), frame)),
            Parts.button(
                "federation-desk-make",
                Feather.PLUS,
                words.text("federation.desk.make"),
                () -> DeskCard.make(model.kept(), frame)),
            Parts.button(
                "federation-blank",
                Feather.FILE_TEXT,
                words.text("federation.blank"),
                this::writeBlank));
    return Parts.card(
        Parts.paragraph(words.text("federation.desk.title"), "card-title"),
        Parts.paragraph(words.text("federation.desk.text"), "secondary"),
        actions);
  }

  private Region header(@Nullable Gathered gathered) {
    Label title = Parts.label(words.text("federation.title"));
    Label facts = Parts.label(facts(gathered));
    facts.setId("federation-facts");
    if (gathered == null) {
      return Parts.header(title, facts);
    }
    Button files =
        Parts.button(
            "federation-files", Feather.FILE_PLUS, words.text("federation.add"), this::chooseFiles);
    Button folder =
        Parts.button(
            "federation-folder",
            Feather.FOLDER_PLUS,
            words.text("federation.add.folder"),
            this::chooseFolder);
    boolean inDesk = gathered.desk() != null;
    Button clear =
        inDesk
            ? Parts.button(
                "federation-leave", words.text("federation.desk.leave"), model::leaveDesk, "plain")
            : Parts.button(
                "federation-clear", words.text("federation.clear"), model::clear, "plain");
    Button write =
        Parts.button(
            "federation-write",
            Feather.LAYERS,
            words.text("federation.write"),
            () -> NationalCard.show(model.national(), frame),
            "primary");
    write.setDisable(!gathered.counts());
    if (gathered.isEmpty() && model.sightProperty().get() == Sight.INBOX) {
      // what the page itself asks for is not asked twice
      return narrow
          ? new VBox(10, Parts.header(title, facts), new FlowPane(clear))
          : Parts.header(title, facts, clear);
    }
    return narrow
        ? new VBox(
            10, Parts.header(title, facts), new FlowPane(10, 10, write, files, folder, clear))
        : Parts.header(title, facts, clear, folder, files, write);
  }

  private String facts(@Nullable Gathered gathered) {
    if (gathered == null) {
      return words.text("federation.facts.none");
    }
    var cover = gathered.consolidation().cover();
    var closing = cover.closing();
    int known = gathered.consolidation().houses().size();
    String houses = words.text("federation.facts", cover.houses(), known, cover.files());
    DeskFacts desk = gathered.desk();
    if (desk != null) {
      houses = desk.name() + " · " + houses;
    }
    String latest =
        closing == null ? "" : " · " + words.text("federation.facts.closing", words.date(closing));
    return houses + latest + " · " + words.text("federation.facts.read", words.time(gathered.at()));
  }

  private void writeBlank() {
    SaveDialog.ask(
            words.text("federation.blank"),
            words.text("federation.blank.file"),
            getScene().getWindow(),
            new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"))
        .ifPresent(model.outgoing()::writeBlank);
  }

  private void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("federation.add"));
    List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (chosen != null) {
      model.add(chosen.stream().map(File::toPath).toList());
    }
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("federation.add.folder"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.add(List.of(chosen.toPath()));
    }
  }
}
