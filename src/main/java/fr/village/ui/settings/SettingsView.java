package fr.village.ui.settings;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Places;
import fr.village.ui.common.Scroll;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Réglages: the sections at left, one of them at right; stacked where there is little room. */
final class SettingsView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private final SettingsViewModel model;
  private final Places places;
  private final Frame frame;
  private final SectionList list;
  private final Label title;
  private final StackPane place = new StackPane();
  private final Map<Section, SectionView> made = new EnumMap<>(Section.class);
  private boolean narrow;

  SettingsView(SettingsViewModel model, Places places, Frame frame) {
    this.model = model;
    this.places = places;
    this.frame = frame;
    setId("settings");
    place.setAlignment(Pos.TOP_LEFT);
    title = Parts.paragraph(frame.text("screen.settings"), "screen-title");
    list = new SectionList(model, frame, this::enterSection);
    model.sectionProperty().addListener((o, before, now) -> show(now));
    model.asksProperty().addListener((o, before, now) -> enter());
    show(model.sectionProperty().get());
    lay();
  }

  @Override
  public void enter() {
    list.enter();
  }

  /** Puts the keyboard on the first control of the section in view. */
  private void enterSection() {
    shown().enter();
  }

  private SectionView shown() {
    return made.computeIfAbsent(model.sectionProperty().get(), this::make);
  }

  private void show(Section section) {
    SectionView view = shown();
    view.narrow(narrow);
    place.getChildren().setAll(view);
    setAccessibleText(frame.text(section.titleKey()));
  }

  private SectionView make(Section section) {
    return switch (section) {
      case HOUSE ->
          new HouseSection(model.house(), model.logo(), model.papers(), model.bench(), frame);
      case PEOPLE -> new PeopleSection(model.people(), model.printing(), model::houseName, frame);
      case BUDGET -> new BudgetSection(model.budget(), places, frame);
      case HOLIDAYS -> new HolidaysSection(model.holidays(), places, frame);
      case REFERENCE -> new ReferenceSection(model.reference(), frame);
      case BACKUPS -> new BackupsSection(model.safekeeping(), frame);
      case RETENTION -> new RetentionSection(model.retention(), model.house(), places, frame);
      case BIN -> new BinSection(model.bin(), frame);
      case APPEARANCE -> new AppearanceSection(model.appearance(), frame);
      case ABOUT -> new AboutSection(model.about(), frame);
    };
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      lay();
      shown().narrow(isNarrow);
    }
  }

  private void lay() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    list.narrow(narrow);
    getChildren().setAll(narrow ? stacked() : sideBySide());
    if (owner != null && Parts.isIn(owner, this)) {
      owner.requestFocus();
    }
  }

  private Node stacked() {
    VBox page = new VBox(title, list, place);
    page.getStyleClass().addAll("screen", "settings-stacked");
    return new Scroll(page);
  }

  private Node sideBySide() {
    VBox left = new VBox(title, list);
    left.getStyleClass().add("settings-side");
    StackPane padded = new StackPane(place);
    padded.getStyleClass().add("settings-place");
    Scroll right = new Scroll(padded);
    HBox.setHgrow(right, Priority.ALWAYS);
    return new HBox(left, right);
  }
}
