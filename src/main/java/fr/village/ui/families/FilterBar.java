package fr.village.ui.families;

import fr.village.app.families.FamilyFilter;
import fr.village.app.families.FamilyFilter.Where;
import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.app.families.Trait;
import fr.village.ui.common.ChipMenu;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The chips that narrow the list, each with how many it would leave. */
final class FilterBar extends FlowPane {
  private static final int NAME_MAX = 26;

  private final FamiliesViewModel model;
  private final Frame frame;
  private final ChipMenu groups;
  private final QuietChip quiet;
  private final Map<Trait, ToggleButton> traits = new EnumMap<>(Trait.class);
  private final ToggleButton order;
  private final PauseTransition settled = new PauseTransition(Duration.millis(150));
  private String typed = "";
  private final Button suspects;
  private final Button all;

  FilterBar(FamiliesViewModel model, Frame frame, LocalDate today, Runnable showSuspects) {
    super(6, 6);
    this.model = model;
    this.frame = frame;
    setId("families-filters");
    groups = new ChipMenu("filter-group");
    groups.offers(this::offerGroups);
    quiet = new QuietChip(model, frame, today);
    order = new ToggleButton(frame.text("families.sort.seen"), Parts.icon(Feather.CLOCK));
    order.setId("sort-seen");
    order.getStyleClass().setAll("toggle-button", "chip");
    Parts.ticked(order);
    order.setOnAction(
        e ->
            set(
                model
                    .filterProperty()
                    .get()
                    .sort(
                        order.isSelected()
                            ? FamilyFilter.Sort.LAST_SEEN
                            : FamilyFilter.Sort.NAME)));
    suspects = Parts.button("suspects", Feather.USERS, "", showSuspects, "chip", "suspects");
    all = Parts.button("filters-clear", frame.text("families.show-all"), model::showAll, "plain");
    all.getStyleClass().add("small");
    getChildren().add(groups);
    chip("filter-expecting", Trait.EXPECTING);
    chip("filter-complete", Trait.TO_COMPLETE);
    getChildren().add(quiet);
    chip("filter-new", Trait.NEW);
    chip("filter-left", Trait.LEFT);
    chip("filter-silent", Trait.DO_NOT_CONTACT);
    getChildren().addAll(order, suspects, all);
    prefWrapLengthProperty().bind(widthProperty());
    getChildren().forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE));
    settled.setOnFinished(e -> show(model.shownProperty().get()));
    model.shownProperty().addListener((o, before, now) -> follow(now));
    model.suspectsProperty().addListener((o, before, now) -> showSuspects(now.size()));
    showSuspects(model.suspectsProperty().get().size());
    show(model.shownProperty().get());
  }

  private void set(FamilyFilter filter) {
    model.filterProperty().set(filter);
  }

  private void chip(String id, Trait trait) {
    ToggleButton chip = new ToggleButton();
    chip.setId(id);
    chip.getStyleClass().setAll("toggle-button", "chip");
    Parts.ticked(chip);
    chip.setOnAction(e -> set(model.filterProperty().get().with(trait, chip.isSelected())));
    traits.put(trait, chip);
    getChildren().add(chip);
  }

  /**
   * While somebody types, the list follows each letter and the chips wait for a rest: they come, go
   * and widen with their counts, and have the whole screen laid out anew.
   */
  private void follow(Shown shown) {
    String now = model.filterProperty().get().typed();
    boolean typing = !now.equals(typed);
    typed = now;
    if (typing) {
      settled.playFromStart();
    } else {
      settled.stop();
      show(shown);
    }
  }

  private void show(Shown shown) {
    FamilyFilter filter = model.filterProperty().get();
    traits.forEach(
        (trait, chip) -> {
          boolean on = filter.traits().contains(trait);
          chip.setSelected(on);
          chip.setText(frame.text("families.chip", name(trait), shown.count(trait)));
          Parts.show(chip, on || shown.count(trait) > 0);
        });
    order.setSelected(filter.sort() == FamilyFilter.Sort.LAST_SEEN);
    Parts.show(all, filter.conditions() > 0);
    quiet.show(shown.quiet());
    groups(filter.where(), shown);
  }

  /** What the chip of groups says closed. */
  private void groups(Where chosen, Shown shown) {
    String name = name(chosen);
    if (chosen.equals(Where.ANYWHERE)) {
      groups.say(frame.text("families.group"), frame.text("families.group"), false);
      return;
    }
    String brief =
        name.codePointCount(0, name.length()) <= NAME_MAX
            ? name
            : name.substring(0, name.offsetByCodePoints(0, NAME_MAX - 1)).strip() + "…";
    groups.say(
        frame.text("families.chip", brief, shown.count(chosen)),
        frame.text("families.chip", name, shown.count(chosen)),
        true);
  }

  private void offerGroups() {
    choice(Where.ANYWHERE);
    FamilyIndex index = model.indexProperty().get();
    if (index != null) {
      index.groups().forEach(g -> choice(Where.in(g.id())));
    }
    choice(Where.WAITING);
    choice(Where.NOWHERE);
  }

  private void choice(Where where) {
    int found = model.shownProperty().get().count(where);
    groups.add(
        frame.text("families.chip", name(where), found),
        where.equals(model.filterProperty().get().where()),
        () -> set(model.filterProperty().get().where(where)));
  }

  private String name(Where where) {
    if (where.equals(Where.ANYWHERE)) {
      return frame.text("families.group.any");
    }
    if (where.equals(Where.WAITING)) {
      return frame.text("families.group.waiting");
    }
    if (where.equals(Where.NOWHERE)) {
      return frame.text("families.group.none");
    }
    FamilyIndex index = model.indexProperty().get();
    return index == null
        ? ""
        : index.groups().stream()
            .filter(g -> where.equals(Where.in(g.id())))
            .map(FamilyIndex.Group::name)
            .findFirst()
            .orElse("");
  }

  private void showSuspects(int pairs) {
    suspects.setText(frame.text("families.suspects", pairs));
    Parts.show(suspects, pairs > 0);
  }

  private String name(Trait trait) {
    return frame.text(
        switch (trait) {
          case EXPECTING -> "families.badge.expecting";
          case TO_COMPLETE -> "roll.tag.complete";
          case LEFT -> "families.filter.left";
          case DO_NOT_CONTACT -> "families.filter.do-not-contact";
          case NEW -> "families.filter.new";
          case GUARDED -> "families.guarded";
        });
  }
}
