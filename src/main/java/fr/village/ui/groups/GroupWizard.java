package fr.village.ui.groups;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Preferences;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A new group: its facts on the left, its dates as they form on the right. */
public final class GroupWizard {
  private final WizardViewModel model;
  private final Preferences preferences;

  public GroupWizard(WizardViewModel model, Preferences preferences) {
    this.model = model;
    this.preferences = preferences;
  }

  /** Shows it over the window; closed, what is typed stays for the next time. */
  public void show(Frame frame, Consumer<Id<PeerGroup>> created) {
    Runnable save =
        () ->
            model.create(
                group -> {
                  frame.overlay().close();
                  created.accept(group);
                });
    FactsGrid facts = new FactsGrid(frame, model.form(), save);
    WizardDates dates = new WizardDates(model, frame);
    Region buttons =
        Parts.line(
            8,
            Parts.button("group-save", frame.text("groups.create"), save, "primary"),
            Parts.button(
                "group-cancel",
                frame.text("groups.create.later"),
                frame.overlay()::close,
                "plain"));
    VBox card = Sheet.card(frame.text("groups.new"), beside(frame, facts, dates), buttons);
    Sheet.size(card, frame, preferences, Sheet.WIDE);
    frame.overlay().show(card, facts.first(), () -> {});
    model.preview();
  }

  /** Side by side where there is room, else one under the other. */
  private Region beside(Frame frame, FactsGrid facts, WizardDates dates) {
    if (Sheet.isNarrow(frame, preferences)) {
      return new VBox(20, facts, dates);
    }
    dates.setMinWidth(0);
    HBox both = new HBox(26, facts, dates);
    facts.setMinWidth(Sheet.em(preferences) * 24);
    facts.setMaxWidth(Sheet.em(preferences) * 24);
    HBox.setHgrow(dates, Priority.ALWAYS);
    // the dates are as high as the fields, and scroll
    StackPane bounded = new StackPane(both);
    ScrollPane months = (ScrollPane) dates.lookup(".months-scroll");
    if (months != null) {
      months.setPrefHeight(0);
      months.setMinHeight(0);
    }
    return bounded;
  }
}
