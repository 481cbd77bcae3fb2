package fr.village.ui.families;

import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Workbench;
import fr.village.ui.family.FamilyCardModel;
import fr.village.ui.family.FamilyCardView;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Familles: the list on the left, the card on the right; with little room one at a time. */
final class FamiliesView extends VBox implements Parts.Entered, Parts.Adaptive {
  /** A card of fewer ems across stands in one column. */
  private static final double CARD_EMS = 52;

  private final FamiliesViewModel model;
  private final NewFamilyViewModel newFamily;
  private final MergeViewModel merge;
  private final FamilyCardView cardView;
  private final Region pick;
  private final Frame frame;
  private final LocalDate today;
  private final TextField search;
  private final FilterBar filters;
  private final FamilyListPane list;
  private final FoundPane found;
  private final FamiliesHeader header;
  private final FamiliesColumns columns;
  private boolean narrow;

  /** The keyboard was wanted here before there was anything to put it on. */
  private boolean awaited;

  FamiliesView(
      FamiliesViewModel model,
      NewFamilyViewModel newFamily,
      MergeViewModel merge,
      FamilyCardModel cardModel,
      Workbench bench,
      Frame frame) {
    this.model = model;
    this.newFamily = newFamily;
    this.merge = merge;
    this.cardView = new FamilyCardView(cardModel, frame);
    this.pick =
        Parts.empty(
            Feather.HEART, frame.text("families.pick.title"), frame.text("families.pick.text"));
    this.frame = frame;
    this.today = bench.today();
    setId("families");
    getStyleClass().addAll("screen", "families");
    header = new FamiliesHeader(model, frame, this::newFamily);
    filters = new FilterBar(model, frame, today, this::suspects);
    list =
        new FamilyListPane(
            model, frame, today, this::openSelected, this::openClicked, this::toSearch);
    search =
        SearchField.of(
            model,
            frame,
            list::enter,
            () -> {
              list.enter();
              openSelected();
            });
    found =
        new FoundPane(
            model,
            frame,
            list,
            name -> {
              if (!name.isEmpty()) {
                newFamily.nameProperty().set(name);
              }
              newFamily();
            });
    columns = new FamiliesColumns(this, header, search, filters, found);
    columns.back().setText(frame.text("families.back"));
    columns.back().setOnAction(e -> back());
    columns.filters().setOnAction(e -> arrange());
    columns.cardSide().widthProperty().addListener((o, before, now) -> fitCard());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    columns.cardSide().addEventHandler(KeyEvent.KEY_PRESSED, this::leaving);
    model.newWantedProperty().addListener((o, before, now) -> askedFor());
    model.shownProperty().addListener((o, before, now) -> show(now));
    model.openedProperty().addListener((o, before, now) -> open(now));
    show(model.shownProperty().get());
    open(model.openedProperty().get());
  }

  private void askedFor() {
    if (model.newWantedProperty().get()) {
      model.newWantedProperty().set(false);
      newFamily();
    }
  }

  private void newFamily() {
    NewFamilyForm.show(newFamily, model, frame, today, this::compare);
  }

  /** Puts what was found on the screen. */
  private void show(Shown shown) {
    header.show(shown);
    columns
        .filters()
        .setText(frame.text("families.filters", model.filterProperty().get().conditions()));
    found.show(shown);
    arrange();
    if (awaited && model.indexProperty().get() != null && getScene() != null) {
      enter();
    }
  }

  private void open(@Nullable Id<Family> family) {
    boolean any = family != null;
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inCard = owner != null && Parts.isIn(owner, columns.cardSide());
    columns.showCard(any ? cardView : pick);
    arrange();
    if (any && narrow) {
      cardView.enter();
    } else if (!any && inCard) {
      list.enter();
    }
  }

  /** Opens it and goes into it. */
  private void openSelected() {
    Id<Family> family = model.selectedProperty().get();
    if (family != null) {
      model.open(family);
      cardView.enter();
    }
  }

  private void openClicked() {
    Id<Family> family = model.selectedProperty().get();
    if (family != null) {
      model.open(family);
    }
  }

  private void suspects() {
    SuspectsCard.show(model, frame, today, pair -> compare(pair.one().id(), pair.other().id()));
  }

  private void compare(Id<Family> one, Id<Family> other) {
    MergeCard.show(merge, frame, today, one, other);
  }

  private void toSearch() {
    search.requestFocus();
    search.end();
  }

  @Override
  public void enter() {
    FamilyIndex index = model.indexProperty().get();
    awaited = index == null;
    if (index != null && index.size() == 0) {
      found.enterEmpty();
    } else if (narrow && model.openedProperty().get() != null) {
      cardView.enter();
    } else {
      toSearch();
    }
    askedFor();
  }

  @Override
  public void narrow(boolean isNarrow) {
    narrow = isNarrow;
    arrange();
    fitCard();
  }

  /** The card has its own idea of little room: what the list leaves it. */
  private void fitCard() {
    double em = header.em();
    double width = columns.cardSide().getWidth();
    cardView.narrow(narrow || width > 0 && width / em < CARD_EMS);
  }

  private void arrange() {
    FamilyIndex index = model.indexProperty().get();
    columns.arrange(
        narrow, model.openedProperty().get() != null, index != null && index.size() > 0);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.N) {
      newFamily();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      toSearch();
      event.consume();
    }
  }

  /** Escape leaves the card for the list, unless a field took it. */
  private void leaving(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      back();
      event.consume();
    }
  }

  private void back() {
    if (narrow) {
      model.close();
    }
    list.enter();
  }
}
