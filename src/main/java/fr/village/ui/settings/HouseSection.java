package fr.village.ui.settings;

import fr.village.app.session.NewNotebook;
import fr.village.domain.house.House;
import fr.village.domain.house.Territory;
import fr.village.ui.common.BilanCard;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Ma Maison: its name, its code, where it is, who carries it, and what is printed of it. */
final class HouseSection extends SectionView {
  private final HouseViewModel model;
  private final Papers papers;
  private final Workbench bench;
  private final LogoCard logo;

  HouseSection(
      HouseViewModel model, LogoViewModel logo, Papers papers, Workbench bench, Frame frame) {
    super(frame);
    this.model = model;
    this.papers = papers;
    this.bench = bench;
    this.logo = new LogoCard(logo, bench.tasks(), frame);
    model.revisionProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    return List.of(
        header(text("settings.house"), text("settings.house.facts")),
        model.house().map(this::fields).orElseGet(VBox::new),
        logo,
        papers());
  }

  /** What is printed with the Maison’s facts on it. */
  private VBox papers() {
    Button notice =
        Parts.button(
            "settings-notice",
            Feather.PRINTER,
            text("paper.notice.make"),
            () ->
                papers.write(
                    (reports, messages) -> reports.notice(messages),
                    text("paper.notice.file"),
                    frame(),
                    getScene().getWindow()));
    Button register =
        Parts.button(
            "settings-register",
            Feather.FILE_TEXT,
            text("paper.register.make"),
            () ->
                papers.write(
                    (reports, messages) -> reports.register(messages),
                    text("paper.register.file"),
                    frame(),
                    getScene().getWindow()));
    Button bilan =
        Parts.button(
            "settings-bilan",
            Feather.BAR_CHART_2,
            text("paper.bilan.make"),
            () -> BilanCard.show(bench, papers, frame()));
    Button dpo =
        Parts.button(
            "settings-dpo",
            Feather.BOOK_OPEN,
            text("paper.dpo.make"),
            () ->
                papers.write(
                    (reports, messages) -> reports.dpo(),
                    text("paper.dpo.file"),
                    frame(),
                    getScene().getWindow()));
    return card(
        text("paper.card"),
        Parts.paragraph(text("paper.card.why"), "secondary"),
        new FlowPane(10, 8, notice, bilan, register, dpo));
  }

  private VBox fields(House house) {
    VBox name =
        Fields.text(frame(), "settings-name", "settings.house.name", house.name(), model::name);
    VBox carrier =
        Fields.code(
            frame(),
            "settings-carrier",
            "settings.house.carrier",
            model.carriers(),
            house.carrier(),
            model::carrier);
    VBox venue =
        Fields.text(frame(), "settings-venue", "settings.house.venue", house.venue(), model::venue);
    VBox opened =
        Fields.date(
            frame(),
            "settings-opened",
            "settings.house.opened",
            house.openedOn(),
            model.today(),
            model::openedOn);
    VBox card =
        Parts.card(
            name,
            pair(departement(house), carrier),
            pair(venue, opened),
            pair(
                explained(
                    Fields.text(
                        frame(),
                        "settings-code",
                        "settings.house.code",
                        house.code().value(),
                        model::code),
                    "settings.house.code.why"),
                explained(
                    Fields.text(
                        frame(),
                        "settings-contact",
                        "settings.house.contact",
                        house.contact(),
                        model::contact),
                    "settings.house.contact.why")));
    card.setSpacing(14);
    card.getStyleClass().add("form-card");
    return card;
  }

  private Region departement(House house) {
    VBox field =
        Fields.text(
            frame(),
            "settings-departement",
            "settings.house.departement",
            house.departement(),
            model::departement);
    Label understood = Parts.paragraph("", "secondary", "small");
    understood.setId("settings-departement-understood");
    TextField typed = (TextField) field.getChildren().get(1);
    typed.textProperty().addListener((o, before, now) -> understand(understood, now));
    understand(understood, typed.getText());
    field.getChildren().add(understood);
    return field;
  }

  private static void understand(Label understood, String typed) {
    Optional<Territory> territory = NewNotebook.find(typed);
    understood.setText(territory.map(t -> NewNotebook.label(t) + " · " + t.region()).orElse(""));
    Parts.show(understood, territory.isPresent());
  }

  private VBox explained(VBox field, String why) {
    field.getChildren().add(Parts.paragraph(text(why), "secondary", "small"));
    return field;
  }
}
