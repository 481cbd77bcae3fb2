package fr.village.ui.settings;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The sections, one under the other, or flowing where there is little room. Arrows go from one to
 * the next and show it; right or Enter goes into it.
 */
final class SectionList extends StackPane {
  private static final double GAP = 6;

  private final SettingsViewModel model;
  private final Runnable into;
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

  SectionList(SettingsViewModel model, Frame frame, Runnable into) {
    this.model = model;
    this.into = into;
    setId("settings-sections");
    ToggleGroup group = new ToggleGroup();
    for (Section section : Section.values()) {
      ToggleButton button = new ToggleButton(frame.text(section.titleKey()));
      button.setId("section-" + section.id());
      button.setGraphic(Parts.icon(section.icon()));
      button.getStyleClass().add("section-entry");
      button.setToggleGroup(group);
      button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      button.setOnAction(e -> choose(section));
      button.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, section));
      buttons.put(section, button);
    }
    model.sectionProperty().addListener((o, before, now) -> mark(now));
    mark(model.sectionProperty().get());
  }

  void narrow(boolean narrow) {
    buttons.values().forEach(b -> b.setMaxWidth(narrow ? USE_PREF_SIZE : Double.MAX_VALUE));
    if (narrow) {
      FlowPane flow = new FlowPane(GAP, GAP);
      flow.getChildren().setAll(buttons.values());
      getChildren().setAll(flow);
    } else {
      VBox column = new VBox(2);
      column.getChildren().setAll(buttons.values());
      getChildren().setAll(column);
    }
  }

  void enter() {
    button(model.sectionProperty().get()).requestFocus();
  }

  private ToggleButton button(Section section) {
    return java.util.Objects.requireNonNull(buttons.get(section));
  }

  private void mark(Section section) {
    button(section).setSelected(true);
  }

  private void choose(Section section) {
    model.select(section);
    // a toggle pressed again stays chosen
    mark(section);
  }

  private void pressed(KeyEvent event, Section section) {
    KeyCode code = event.getCode();
    int step = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      int next = Math.clamp(section.ordinal() + step, 0, Section.values().length - 1);
      choose(Section.values()[next]);
      button(Section.values()[next]).requestFocus();
      event.consume();
    } else if (code == KeyCode.RIGHT || code == KeyCode.ENTER) {
      choose(section);
      into.run();
      event.consume();
    }
  }
}
