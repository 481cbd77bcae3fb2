package fr.village.ui.territory;

import fr.village.app.partner.PartnerLine;
import fr.village.app.partner.Territory;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Scroll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The picture of the network with its legend; its table is one key away. */
final class NetworkView extends VBox implements Parts.Adaptive, Parts.Entered {
  private final Frame frame;
  private final Consumer<Id<Partner>> open;
  private final NetworkPane picture;
  private final Scroll scroll;
  private final Button swap;
  private @Nullable Territory shown;
  private boolean table;
  private boolean narrow;

  /**
   * @param open told whose card is wanted
   */
  NetworkView(String houseName, Frame frame, Consumer<Id<Partner>> open) {
    this.frame = frame;
    this.open = open;
    getStyleClass().addAll("card", "network-card");
    picture = new NetworkPane(houseName);
    RowArrows.arrows(picture);
    scroll = new Scroll(picture);
    scroll.setFitToHeight(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    swap = Parts.button("network-table", "", this::swap);
    swap.setMinWidth(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(legend(), scroll);
    word();
  }

  private FlowPane legend() {
    FlowPane legend = new FlowPane(16, 6);
    legend.getStyleClass().add("network-legend");
    legend.setMinWidth(0);
    legend.setRowValignment(javafx.geometry.VPos.CENTER);
    for (TypeGroup group : TypeGroup.values()) {
      Label entry = Parts.label(frame.text(group.key), "network-entry", group.style);
      entry.setGraphic(Parts.icon(group.icon));
      entry.setMinWidth(USE_PREF_SIZE);
      legend.getChildren().add(entry);
    }
    Label thick = Parts.paragraph(frame.text("territory.network.thick"), "secondary", "small");
    thick.maxWidthProperty().bind(legend.widthProperty());
    legend.getChildren().addAll(thick, swap);
    return legend;
  }

  void show(Territory territory) {
    if (territory.equals(shown)) {
      return;
    }
    shown = territory;
    fill();
  }

  private void fill() {
    Territory territory = shown;
    if (territory == null) {
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, scroll) ? owner.getId() : null;
    List<PartnerLine> lines = ordered(territory);
    if (table) {
      scroll.setContent(table(territory, lines));
    } else {
      draw(territory, lines);
      scroll.setContent(picture);
    }
    if (held != null) {
      applyCss();
      Node same = lookup("#" + held);
      if (same != null) {
        same.requestFocus();
      }
    }
  }

  /** Group by group, type by type, so that those alike stand together. */
  private static List<PartnerLine> ordered(Territory territory) {
    List<String> types = territory.types().stream().map(CodeItem::code).toList();
    return territory.lines().stream()
        .sorted(
            Comparator.comparing((PartnerLine l) -> TypeGroup.of(l.partner().type()))
                .thenComparing(l -> types.indexOf(l.partner().type())))
        .toList();
  }

  private static int shared(PartnerLine line) {
    return line.contacts() + line.referrals();
  }

  private void draw(Territory territory, List<PartnerLine> lines) {
    int most = Math.max(1, lines.stream().mapToInt(NetworkView::shared).max().orElse(1));
    picture.clear();
    for (PartnerLine line : lines) {
      Partner partner = line.partner();
      TypeGroup group = TypeGroup.of(partner.type());
      Button node =
          Parts.button(
              "node-" + picture.names().size(),
              group.icon,
              partner.name(),
              () -> open.accept(partner.id()),
              "network-node",
              group.style,
              RowArrows.ROW);
      Parts.wrap(node);
      node.setAccessibleText(
          frame.text(
              "territory.network.spoken",
              partner.name(),
              type(territory, partner),
              line.contacts(),
              line.referrals()));
      picture.add(node, (double) shared(line) / most);
    }
  }

  private Region table(Territory territory, List<PartnerLine> lines) {
    Rows rows =
        new Rows(
            List.of(
                Rows.Column.text(frame.text("territory.network.partner"), 34),
                Rows.Column.text(frame.text("territory.type"), 26),
                Rows.Column.number(frame.text("territory.contacts"), 11),
                Rows.Column.number(frame.text("territory.network.referrals"), 13),
                Rows.Column.text(frame.text("territory.network.last"), 16)),
            narrow);
    for (PartnerLine line : lines) {
      List<Node> cells = new ArrayList<>();
      cells.add(Parts.paragraph(line.partner().name(), "semibold"));
      cells.add(Parts.paragraph(type(territory, line.partner())));
      cells.add(Parts.label(Integer.toString(line.contacts())));
      cells.add(Parts.label(Integer.toString(line.referrals())));
      cells.add(
          Parts.paragraph(
              line.lastContactOn() == null ? "–" : frame.words().date(line.lastContactOn())));
      rows.add(cells);
    }
    return rows.box();
  }

  private String type(Territory territory, Partner partner) {
    return territory.types().stream()
        .filter(t -> t.code().equals(partner.type()))
        .findFirst()
        .map(t -> frame.words().text(t.label()))
        .orElse(partner.type());
  }

  private void swap() {
    table = !table;
    word();
    fill();
    swap.requestFocus();
  }

  private void word() {
    String text = frame.text(table ? "territory.network.picture" : "territory.network.table");
    swap.setGraphic(
        Parts.line(
            8,
            Parts.icon(table ? Feather.SHARE_2 : Feather.LIST),
            Parts.label(text),
            Parts.keyCap("T")));
    swap.setAccessibleText(text);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.T
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isMetaDown()) {
      swap();
      event.consume();
    }
  }

  @Override
  public void enter() {
    applyCss();
    if (!table && !picture.names().isEmpty()) {
      picture.names().getFirst().requestFocus();
    } else {
      swap.requestFocus();
    }
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      fill();
    }
  }
}
