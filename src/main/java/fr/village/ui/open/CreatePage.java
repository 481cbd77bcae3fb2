package fr.village.ui.open;

import fr.village.app.session.NewNotebook;
import fr.village.domain.house.Territory;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenViewModel.Place;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** A new notebook: whose it is, where it goes, what opens it. */
final class CreatePage extends VBox implements Parts.Entered {
  private final OpenViewModel model;
  private final Wording words;
  private final TextField name = new TextField();
  private final TextField code = new TextField();
  private final TextField departement = new TextField();
  private final TextField facilitator = new TextField();
  private final Label understood = Parts.label("", "secondary", "small");
  private final Label place = Parts.label("", "secondary", "small");
  private final PassphraseFields passphrase;
  private Path parent;

  CreatePage(OpenViewModel model, Path proposed, Wording words) {
    this.model = model;
    this.words = words;
    this.parent = proposed;
    setId("open-create");
    name.setId("house-name");
    code.setId("house-code");
    departement.setId("house-departement");
    facilitator.setId("facilitator-name");
    name.setPromptText(words.text("open.create.name.prompt"));
    code.setPromptText("ARRAS-62");
    departement.setPromptText(words.text("open.create.departement.prompt"));
    understood.setId("departement-understood");
    departement.textProperty().addListener((o, before, now) -> understand(now));
    understand("");
    passphrase = Troubles.passphrase(model, words, this::create);
    name.textProperty().addListener((o, before, now) -> showPlace());
    showPlace();
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    half.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(half, half);
    grid.add(field("open.create.name", name, Place.NAME), 0, 0, 2, 1);
    VBox territory = field("open.create.departement", departement, Place.DEPARTEMENT);
    territory.getChildren().add(understood);
    grid.add(territory, 0, 1);
    grid.add(field("open.create.code", code, Place.CODE), 1, 1);
    grid.add(field("open.create.facilitator", facilitator, Place.FACILITATOR), 0, 2, 2, 1);
    Button elsewhere =
        Parts.button("elsewhere", words.text("open.create.elsewhere"), this::elsewhere, "plain");
    elsewhere.setMinWidth(Region.USE_PREF_SIZE);
    place.setMinWidth(0);
    place.setWrapText(true);
    place.setMinHeight(USE_PREF_SIZE);
    Label problem = Parts.paragraph("", "problem");
    problem.setId("open-problem");
    Troubles.show(model, words, problem);
    getChildren()
        .addAll(
            Parts.label(words.text("open.create.title"), "screen-title"),
            grid,
            Parts.line(8, place, elsewhere),
            passphrase,
            problem,
            Parts.line(
                8,
                Parts.button(
                    "create-save", words.text("open.create.save"), this::create, "primary"),
                Parts.button("back", words.text("common.cancel"), model::home, "plain")));
  }

  @Override
  public void enter() {
    if (model.troubleProperty().get() == null) {
      name.requestFocus();
    }
  }

  private void understand(String typed) {
    Optional<Territory> territory = NewNotebook.find(typed);
    understood.setText(territory.map(NewNotebook::label).orElse(""));
    Parts.show(understood, territory.isPresent());
  }

  private VBox field(String key, TextField field, Place where) {
    return Parts.field(
        words.text(key),
        field,
        Troubles.under(model, words, where, field, field.getId() + "-problem"));
  }

  private void create() {
    model.create(form(), passphrase.passphrase(), passphrase.again());
  }

  private NewNotebookForm form() {
    return new NewNotebookForm(
        name.getText(), code.getText(), departement.getText(), facilitator.getText(), parent);
  }

  private void showPlace() {
    Path shown = NewNotebook.folder(parent, name.getText()).orElse(parent);
    place.setText(words.text("open.create.place", shown.toString()));
  }

  private void elsewhere() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("open.create.elsewhere"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      parent = chosen.toPath();
      showPlace();
    }
  }
}
