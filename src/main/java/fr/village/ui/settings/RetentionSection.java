package fr.village.ui.settings;

import fr.village.app.retention.RetentionService.Past;
import fr.village.app.retention.RetentionService.Retention;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Places;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Conservation: how long families are kept, why, and who is past it. */
final class RetentionSection extends SectionView {
  private static final int SHOWN = 60;

  private final RetentionViewModel model;
  private final HouseViewModel house;
  private final Places places;
  private final VBox past = new VBox();

  RetentionSection(RetentionViewModel model, HouseViewModel house, Places places, Frame frame) {
    super(frame);
    this.model = model;
    this.house = house;
    this.places = places;
    past.getStyleClass().add("settings-section");
    house.revisionProperty().addListener((o, before, now) -> draw());
    // the list alone: a month typed meanwhile is not drawn over
    model.retentionProperty().addListener((o, before, now) -> list());
    draw();
  }

  @Override
  List<? extends Node> content() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.retention"), text("settings.retention.facts")));
    house
        .house()
        .ifPresent(
            h -> {
              VBox months =
                  Fields.text(
                      frame(),
                      "settings-retention",
                      "settings.retention.months",
                      Integer.toString(h.retentionMonths()),
                      model::months);
              months.setMaxWidth(Region.USE_PREF_SIZE);
              nodes.add(
                  Parts.card(
                      months,
                      Parts.paragraph(text("settings.retention.why"), "secondary"),
                      Parts.paragraph(text("settings.retention.archives"), "secondary")));
            });
    list();
    nodes.add(past);
    return nodes;
  }

  private void list() {
    Retention retention = model.retentionProperty().get();
    if (retention == null) {
      past.getChildren().clear();
      return;
    }
    if (retention.past().isEmpty()) {
      past.getChildren()
          .setAll(
              Parts.card(
                  Parts.empty(
                      Feather.CHECK_CIRCLE,
                      text("settings.retention.none.title"),
                      text("settings.retention.none", frame().words().date(retention.before())))));
      return;
    }
    VBox card = card(text("settings.retention.past", retention.past().size(), retention.months()));
    card.getStyleClass().add("list-card");
    int shown = Math.min(SHOWN, retention.past().size());
    for (int i = 0; i < shown; i++) {
      card.getChildren().add(family(retention.past().get(i), i, i == shown - 1));
    }
    if (shown < retention.past().size()) {
      var more =
          Parts.paragraph(
              text("settings.retention.more", retention.past().size() - shown), "secondary");
      more.getStyleClass().add("list-foot");
      card.getChildren().add(more);
    }
    past.getChildren().setAll(card);
  }

  private Region family(Past one, int index, boolean last) {
    VBox said =
        new VBox(
            2,
            Parts.paragraph(one.name(), "semibold"),
            Parts.paragraph(
                text("settings.retention.last", frame().words().date(one.lastContact())),
                "secondary",
                "small"));
    Button open =
        Parts.button(
            "retention-open-" + index,
            text("settings.retention.open"),
            () -> places.family(one.family()));
    open.setAccessibleText(text("settings.retention.open.of", one.name()));
    Region line = row(said, open);
    line.getStyleClass().add("separated");
    if (last) {
      line.getStyleClass().add("last");
    }
    return line;
  }
}
