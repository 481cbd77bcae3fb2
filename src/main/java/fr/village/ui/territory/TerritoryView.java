package fr.village.ui.territory;

import fr.village.app.partner.Territory;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Territoire: partners left; right what asks for attention, or the card of one. */
final class TerritoryView extends VBox implements Parts.Entered, Parts.Adaptive {
  /** A card of fewer ems across stands in one column. */
  private static final double CARD_EMS = 46;

  private final TerritoryViewModel model;
  private final NewPartnerViewModel newPartner;
  private final Frame frame;
  private final LocalDate today;
  private final Label facts = Parts.label("");
  private final HBox header;
  private final TextField search;
  private final PartnerList list;
  private final OverviewView overview;
  private final NetworkView network;
  private final ToggleButton networkSwitch = new ToggleButton();
  private final PartnerCardView card;
  private final Button back;
  private final VBox under = new VBox(14);
  private final VBox found;
  private final VBox cardSide;
  private final StackPane side = new StackPane();
  private final Scroll overviewScroll;
  private final HBox columns = new HBox(14);
  private final Region empty;
  private final Label nothing;
  private boolean narrow;
  private boolean awaited;

  TerritoryView(
      TerritoryViewModel model,
      PartnerCardModel cardModel,
      NewPartnerViewModel newPartner,
      OverviewActions actions,
      Workbench bench,
      Frame frame) {
    this.model = model;
    this.newPartner = newPartner;
    this.frame = frame;
    this.today = bench.today();
    setId("territory");
    getStyleClass().addAll("screen", "territory");
    facts.setId("territory-facts");
    networkSwitch.setId("territory-network");
    networkSwitch.setText(frame.text("territory.network"));
    networkSwitch.setGraphic(Parts.icon(Feather.SHARE_2));
    networkSwitch.getStyleClass().setAll("toggle-button", "button");
    networkSwitch.setOnAction(e -> switched());
    network = new NetworkView(bench.notebook().house().name(), frame, this::openFromNetwork);
    HBox.setHgrow(network, Priority.ALWAYS);
    Button newButton =
        Parts.primary(
            "new-partner-open",
            Feather.PLUS,
            frame.text("territory.new"),
            frame.text("families.new.key"),
            this::newPartner);
    header =
        Parts.header(Parts.label(frame.text("screen.territory")), facts, networkSwitch, newButton);
    list = new PartnerList(frame, today, this::open, this::toSearch);
    search = PartnerSearch.of(model, frame, () -> toList(null), list::openFirst);
    nothing = Parts.paragraph(frame.text("territory.nothing"), "secondary");
    nothing.setId("territory-nothing");
    overview = new OverviewView(model, actions, frame, today);
    overviewScroll = new Scroll(new Region());
    card = new PartnerCardView(cardModel, model, frame);
    back =
        Parts.button(
            "territory-back",
            Feather.ARROW_LEFT,
            frame.text("territory.back"),
            this::back,
            "plain");
    found = new VBox(8);
    found.getStyleClass().addAll("card", "partners-found");
    Scroll scroll = new Scroll(under);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    found.getChildren().setAll(search, scroll);
    cardSide = new VBox(6, back, side);
    cardSide.setMinWidth(0);
    HBox.setHgrow(cardSide, Priority.ALWAYS);
    VBox.setVgrow(side, Priority.ALWAYS);
    side.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    cardSide.widthProperty().addListener((o, before, now) -> fitCard());
    cardSide.addEventHandler(KeyEvent.KEY_PRESSED, this::leaving);
    empty =
        Parts.card(
            Parts.empty(
                Feather.SHARE_2,
                frame.text("territory.empty.title"),
                frame.text("territory.empty"),
                Parts.button(
                    "new-partner-first",
                    Feather.PLUS,
                    frame.text("territory.new"),
                    this::newPartner)));
    HBox.setHgrow(empty, Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.newWantedProperty().addListener((o, before, now) -> askedFor());
    model.foundProperty().addListener((o, before, now) -> show());
    model.territoryProperty().addListener((o, before, now) -> show());
    model.openedProperty().addListener((o, before, now) -> opened(now));
    show();
    opened(model.openedProperty().get());
  }

  private void show() {
    Territory all = model.territoryProperty().get();
    if (all == null) {
      return;
    }
    int old = all.toCheck(today).size();
    facts.setText(
        all.lines().isEmpty()
            ? ""
            : frame.text("territory.facts.line", all.lines().size(), all.open().size(), old));
    list.show(model.foundProperty().get(), model.openedProperty().get());
    overview.show(all);
    network.show(all);
    arrange();
    if (awaited && getScene() != null) {
      enter();
    }
  }

  private void open(Id<Partner> partner) {
    model.open(partner);
    card.enter();
  }

  private void openFromNetwork(Id<Partner> partner) {
    networkSwitch.setSelected(false);
    open(partner);
  }

  private void switched() {
    arrange();
    if (networkSwitch.isSelected()) {
      network.enter();
    }
  }

  private void opened(@Nullable Id<Partner> partner) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inCard = owner != null && Parts.isIn(owner, card);
    list.mark(partner);
    arrange();
    if (partner == null && inCard) {
      toSearch();
    }
  }

  /** Side by side, or one at a time. */
  private void arrange() {
    Territory all = model.territoryProperty().get();
    boolean any = all != null && !all.lines().isEmpty();
    boolean opened = model.openedProperty().get() != null;
    boolean alone = narrow && opened;
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), narrow);
    HBox.setHgrow(found, narrow ? Priority.ALWAYS : Priority.NEVER);
    Node list0 = list.isEmpty() ? nothing : list;
    if (narrow) {
      overviewScroll.setContent(new Region());
      Parts.put(under, list0, overview);
    } else {
      Parts.put(under, list0);
      if (overviewScroll.getContent() != overview) {
        overviewScroll.setContent(overview);
      }
    }
    Parts.put(side, opened ? card : overviewScroll);
    if (all != null) {
      Parts.put(
          columns,
          !any && !opened
              ? new Node[] {empty}
              : narrow ? new Node[] {opened ? cardSide : found} : new Node[] {found, cardSide});
    }
    if (any && networkSwitch.isSelected()) {
      Parts.put(columns, network);
      alone = false;
    }
    Parts.show(networkSwitch, any);
    Parts.show(back, opened);
    Parts.put(this, alone ? new Node[] {columns} : new Node[] {header, columns});
  }

  private void newPartner() {
    NewPartnerForm.show(newPartner, model, frame, card::enter);
  }

  private void askedFor() {
    if (model.newWantedProperty().get() && getScene() != null) {
      model.newWantedProperty().set(false);
      newPartner();
    }
  }

  private void toList(@Nullable Id<Partner> partner) {
    // before its first drawing what scrolls is not in the scene yet
    applyCss();
    list.enter(partner);
  }

  private void toSearch() {
    search.requestFocus();
    search.end();
  }

  @Override
  public void enter() {
    Territory all = model.territoryProperty().get();
    awaited = all == null;
    if (all == null) {
      return;
    }
    if (model.openedProperty().get() != null) {
      card.enter();
    } else if (all.lines().isEmpty()) {
      Node first = lookup("#new-partner-first");
      if (first != null) {
        first.requestFocus();
      }
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

  private void fitCard() {
    double em = facts.getFont().getSize();
    boolean small = narrow || cardSide.getWidth() > 0 && cardSide.getWidth() / em < CARD_EMS;
    card.narrow(small);
    overview.narrow(small);
    network.narrow(narrow);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.N) {
      newPartner();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      toSearch();
      event.consume();
    }
  }

  /** Escape leaves the card for the list, unless a field took it. */
  private void leaving(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.openedProperty().get() != null) {
      back();
      event.consume();
    }
  }

  private void back() {
    Id<Partner> left = model.openedProperty().get();
    model.close();
    toList(left);
  }
}
