package fr.village.ui.settings;

import fr.village.domain.house.Facilitator;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.settings.PeopleViewModel.Place;
import fr.village.ui.settings.PeopleViewModel.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card in which somebody is added, renamed, given a passphrase, or shut out. */
final class PersonForm {
  private static final double WIDTH = 34;

  private final Frame frame;
  private final PeopleViewModel model;
  private final Label problem = Parts.paragraph("", "problem");
  private final Label waiting = Parts.paragraph("", "secondary");
  private final List<Runnable> whenClosed = new ArrayList<>();

  private PersonForm(Frame frame, PeopleViewModel model) {
    this.frame = frame;
    this.model = model;
    model.begin();
    problem.setId("person-problem");
    onTrouble(now -> write(problem, text(Place.CARD, now)));
    write(problem, "");
    ChangeListener<Object> busy = (o, before, now) -> showBusy();
    model.busyProperty().addListener(busy);
    whenClosed.add(() -> model.busyProperty().removeListener(busy));
    showBusy();
  }

  static void add(Frame frame, PeopleViewModel model) {
    PersonForm form = new PersonForm(frame, model);
    TextField name = new TextField();
    PassphraseFields[] passphrase = new PassphraseFields[1];
    Runnable save =
        () ->
            model.add(
                name.getText(),
                passphrase[0].passphrase(),
                passphrase[0].again(),
                frame.overlay()::close);
    passphrase[0] = form.passphrase(save);
    name.setOnAction(e -> passphrase[0].enter());
    form.show(
        frame.text("settings.people.add"),
        name,
        form.save("settings.people.add.save", save),
        Parts.paragraph(frame.text("settings.people.add.text"), "secondary"),
        form.field("settings.people.name", name, "person-name", Place.NAME),
        passphrase[0]);
  }

  static void rename(Frame frame, PeopleViewModel model, Facilitator who) {
    PersonForm form = new PersonForm(frame, model);
    TextField name = new TextField(who.displayName());
    Runnable save = () -> model.rename(who, name.getText(), frame.overlay()::close);
    name.setOnAction(e -> save.run());
    form.show(
        frame.text("settings.people.rename"),
        name,
        form.save("settings.people.rename.save", save),
        form.field("settings.people.name", name, "person-name", Place.NAME));
    name.selectAll();
  }

  static void reopen(Frame frame, PeopleViewModel model, Facilitator who) {
    PersonForm form = new PersonForm(frame, model);
    PassphraseFields[] passphrase = new PassphraseFields[1];
    Runnable save =
        () ->
            model.reopen(
                who, passphrase[0].passphrase(), passphrase[0].again(), frame.overlay()::close);
    passphrase[0] = form.passphrase(save);
    form.show(
        frame.text("settings.people.reopen.of", who.displayName()),
        null,
        form.save("settings.people.add.save", save),
        Parts.paragraph(frame.text("settings.people.add.text"), "secondary"),
        passphrase[0]);
    passphrase[0].enter();
  }

  static void change(Frame frame, PeopleViewModel model) {
    PersonForm form = new PersonForm(frame, model);
    PasswordField old = new PasswordField();
    PassphraseFields[] passphrase = new PassphraseFields[1];
    Runnable save =
        () ->
            model.changeMine(
                PassphraseFields.characters(old),
                passphrase[0].passphrase(),
                passphrase[0].again(),
                frame.overlay()::close);
    passphrase[0] = form.passphrase(save);
    old.setOnAction(e -> passphrase[0].enter());
    form.show(
        frame.text("settings.people.change"),
        old,
        form.save("settings.people.change.save", save),
        form.field("settings.people.old", old, "person-old", Place.OLD),
        passphrase[0],
        Parts.paragraph(frame.text("settings.people.change.text"), "secondary", "small"));
  }

  /** Asks for the passphrase before the recovery words are shown. */
  static void words(Frame frame, PeopleViewModel model, Consumer<List<String>> shown) {
    PersonForm form = new PersonForm(frame, model);
    PasswordField typed = new PasswordField();
    Runnable look =
        () ->
            model.recoveryWords(
                PassphraseFields.characters(typed),
                words -> {
                  // somebody who gave up, or a window locked meanwhile, sees nothing
                  if (frame.overlay().isOpen() && Parts.isIn(typed, frame.overlay())) {
                    frame.overlay().close();
                    shown.accept(words);
                  }
                });
    typed.setOnAction(e -> look.run());
    form.show(
        frame.text("settings.people.words"),
        typed,
        form.save("settings.people.words.show", look),
        Parts.paragraph(frame.text("settings.people.words.ask"), "secondary"),
        form.field("settings.people.words.passphrase", typed, "person-old", Place.OLD));
  }

  static void close(Frame frame, PeopleViewModel model, Facilitator who) {
    PersonForm form = new PersonForm(frame, model);
    Button close =
        form.save("settings.people.close", () -> model.close(who, frame.overlay()::close));
    form.show(
        frame.text("settings.people.close.of", who.displayName()),
        close,
        close,
        Parts.paragraph(frame.text("settings.people.close.text", who.displayName())),
        Parts.paragraph(frame.text("settings.people.close.before"), "secondary"));
  }

  private void show(String title, @Nullable Node first, Button save, Node... middle) {
    VBox card = new VBox(Parts.paragraph(title, "card-title"));
    card.setId("person-form");
    card.getChildren().addAll(middle);
    Button cancel =
        Parts.button("person-cancel", frame.text("common.cancel"), frame.overlay()::close, "plain");
    card.getChildren().addAll(problem, waiting, Parts.line(8, save, cancel));
    card.setStyle("-fx-pref-width: " + WIDTH + "em;");
    frame
        .overlay()
        .show(card, first == null ? cancel : first, () -> whenClosed.forEach(Runnable::run));
  }

  private Button save(String key, Runnable save) {
    Button button = Parts.button("person-save", frame.text(key), save, "primary");
    ChangeListener<Object> busy =
        (o, before, now) -> button.setDisable(model.busyProperty().get() != null);
    model.busyProperty().addListener(busy);
    whenClosed.add(() -> model.busyProperty().removeListener(busy));
    return button;
  }

  private PassphraseFields passphrase(Runnable save) {
    PassphraseFields fields = new PassphraseFields(frame.words(), save);
    onTrouble(
        now -> {
          fields.problem(text(Place.PASSPHRASE, now));
          fields.againProblem(text(Place.AGAIN, now));
        });
    whenClosed.add(fields::clear);
    return fields;
  }

  private VBox field(String key, TextInputControl field, String id, Place place) {
    field.setId(id);
    Label under = Parts.paragraph("", "problem", "small");
    under.setId(id + "-problem");
    Parts.problem(under, field, "");
    onTrouble(
        now -> {
          String said = text(place, now);
          Parts.problem(under, field, said);
          if (!said.isEmpty()) {
            field.requestFocus();
          }
        });
    if (field instanceof PasswordField) {
      whenClosed.add(field::clear);
    }
    return Parts.field(frame.text(key), field, under);
  }

  private void onTrouble(Consumer<@Nullable Trouble> say) {
    ChangeListener<@Nullable Trouble> listener = (o, before, now) -> say.accept(now);
    model.troubleProperty().addListener(listener);
    whenClosed.add(() -> model.troubleProperty().removeListener(listener));
  }

  private String text(Place place, @Nullable Trouble now) {
    return now != null && now.place() == place ? frame.words().text(now.said()) : "";
  }

  private void showBusy() {
    var what = model.busyProperty().get();
    write(waiting, what == null ? "" : frame.words().text(what));
  }

  private static void write(Label label, String said) {
    label.setText(said);
    Parts.show(label, !said.isEmpty());
  }
}
