package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.family.Family;
import fr.village.domain.family.ParentRole;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The family's name, what to mind about it, and what is done in one gesture. */
final class HeaderSection extends Section {
  private boolean narrow;

  HeaderSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-header");
    getStyleClass().setAll("card-header");
  }

  void narrow(boolean isNarrow) {
    narrow = isNarrow;
  }

  @Override
  protected Object key(FamilyCard card) {
    return Arrays.asList(
        narrow,
        card.file().family(),
        card.file().parents(),
        card.file().children(),
        card.memberships());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    Family f = card.file().family();
    Label title = Parts.paragraph(text("family.title", f.name()), "screen-title");
    title.setId("card-title");
    VBox titles = new VBox(title, Parts.paragraph(facts(card), "secondary"));
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox actions = Parts.line(8, contact(card), more(card));
    List<Node> all = new ArrayList<>();
    if (narrow) {
      all.add(new HBox(14, titles, close()));
      all.add(actions);
    } else {
      actions.getChildren().add(close());
      actions.setMinWidth(Region.USE_PREF_SIZE);
      all.add(new HBox(14, titles, actions));
    }
    FlowPane badges = badges(f);
    if (!badges.getChildren().isEmpty()) {
      all.add(badges);
    }
    return all;
  }

  private String facts(FamilyCard card) {
    long parents = card.file().parents().stream().filter(p -> p.role().isParent()).count();
    long others =
        card.file().parents().stream().filter(p -> p.role() == ParentRole.OTHER_ADULT).count();
    long children = card.file().children().stream().filter(c -> !c.isBereaved()).count();
    return FamilyWords.joined(
        " · ",
        Stream.of(
            Optional.of(text("family.count.parents", parents)),
            others == 0 ? Optional.empty() : Optional.of(text("family.count.others", others)),
            children == 0 ? Optional.empty() : Optional.of(text("family.count.children", children)),
            Optional.ofNullable(card.file().family().commune())));
  }

  private FlowPane badges(Family f) {
    FlowPane badges = new FlowPane();
    badges.getStyleClass().add("tags");
    if (f.protectedAddress()) {
      Label safe = Parts.label(text("family.badge.protected"), "badge", "care");
      safe.setGraphic(Parts.icon(Feather.SHIELD));
      badges.getChildren().add(safe);
    }
    if (f.doNotContact()) {
      badges.getChildren().add(Parts.label(text("family.contact.not"), "badge", "care"));
    }
    String language = f.interpreterLanguage();
    if (language != null) {
      Label spoken = Parts.paragraph(text("family.badge.language", language), "badge", "second");
      badges.getChildren().add(spoken);
    }
    return badges;
  }

  private Button contact(FamilyCard card) {
    return Parts.button(
        "card-contact",
        Feather.PHONE,
        text("family.contact.note"),
        () -> ContactAsk.show(this, card));
  }

  private MenuButton more(FamilyCard card) {
    MenuButton more = new MenuButton();
    more.setId("card-more");
    more.setGraphic(Parts.icon(Feather.MORE_HORIZONTAL));
    more.getStyleClass().addAll("dots", "edged");
    more.setAccessibleText(text("family.more"));
    MenuItem all = new MenuItem(text("family.sheet"));
    all.setGraphic(Parts.icon(Feather.FILE_TEXT));
    all.setOnAction(e -> SheetAsk.show(this, card));
    MenuItem bin = new MenuItem(text("family.bin"));
    bin.setGraphic(Parts.icon(Feather.TRASH_2));
    bin.setOnAction(e -> model.bin());
    more.getItems().addAll(all, new SeparatorMenuItem(), bin);
    return more;
  }

  private Button close() {
    Button close = Parts.button("card-close", Feather.X, "", model::close, "plain", "icon-button");
    close.setAccessibleText(text("family.close"));
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setTooltip(new javafx.scene.control.Tooltip(text("family.close")));
    return close;
  }
}
