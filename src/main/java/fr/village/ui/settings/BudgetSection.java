package fr.village.ui.settings;

import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.ui.common.Choice;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Budget et équipe: one year, in what can be copied from the project holder's accounts. */
final class BudgetSection extends SectionView {
  private static final double GAP = 14;

  /** Of letters: seven figures and the spaces between them, some room to correct them. */
  private static final int COLUMNS = 8;

  private final BudgetViewModel model;
  private final Places places;
  private final Label sum = Parts.paragraph("", "secondary");
  private final VBox offer = new VBox();

  BudgetSection(BudgetViewModel model, Places places, Frame frame) {
    super(frame);
    this.model = model;
    this.places = places;
    sum.setId("budget-sum");
    model.revisionProperty().addListener((o, before, now) -> draw());
    model.currentProperty().addListener((o, before, now) -> follow(now));
    draw();
  }

  @Override
  List<? extends Node> content() {
    Button costs =
        Parts.button(
            "budget-dashboard",
            Feather.BAR_CHART_2,
            text("settings.budget.dashboard"),
            () -> places.screen("dashboard"));
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.budget"), text("settings.budget.facts"), costs));
    YearBudget shown = model.currentProperty().get();
    if (shown != null) {
      nodes.add(Parts.card(year(shown), offer));
      nodes.add(form(card(text("settings.budget.spending")), spending(shown.spending())));
      nodes.add(form(card(text("settings.budget.team")), team(shown.team())));
      follow(shown);
    }
    return nodes;
  }

  private static VBox form(VBox card, List<Region> rows) {
    card.getChildren().addAll(rows);
    card.setSpacing(GAP);
    card.getStyleClass().add("form-card");
    return card;
  }

  private Region year(YearBudget shown) {
    Choice<Integer> box = new Choice<>("budget-year", model.years(), y -> Integer.toString(y), "");
    box.setValue(shown.year());
    box.setOnAction(e -> model.choose(Objects.requireNonNull(box.getValue())));
    VBox field = Parts.field(text("settings.budget.year"), box);
    field.setMaxWidth(Region.USE_PREF_SIZE);
    return field;
  }

  private List<Region> spending(Spending now) {
    return List.of(
        amount("budget-total", "settings.budget.total", now.total(), model::total),
        Parts.paragraph(text("settings.budget.lines"), "secondary"),
        pair(
            amount("budget-staff", "settings.budget.staff", now.staff(), model::staff),
            amount("budget-premises", "settings.budget.premises", now.premises(), model::premises)),
        pair(
            amount("budget-supplies", "settings.budget.supplies", now.supplies(), model::supplies),
            amount("budget-other", "settings.budget.other", now.other(), model::other)),
        sum);
  }

  private List<Region> team(Team now) {
    return List.of(
        Parts.paragraph(text("settings.budget.team.why"), "secondary"),
        pair(
            people("budget-paid", "settings.budget.paid", now.paid(), model::paid),
            amount(
                "budget-paid-hours",
                "settings.budget.paid-hours",
                now.paidHours(),
                model::paidHours)),
        pair(
            people("budget-unpaid", "settings.budget.unpaid", now.unpaid(), model::unpaid),
            amount(
                "budget-unpaid-hours",
                "settings.budget.unpaid-hours",
                now.unpaidHours(),
                model::unpaidHours)));
  }

  private VBox amount(
      String id, String label, @Nullable Integer now, Fields.Save<@Nullable Integer> save) {
    return slim(
        Fields.number(
            frame(),
            id,
            label,
            now,
            Amounts::read,
            save,
            kept -> Amounts.written(kept, frame().words())));
  }

  private VBox people(
      String id, String label, @Nullable Integer now, Fields.Save<@Nullable Integer> save) {
    return slim(
        Fields.number(
            frame(),
            id,
            label,
            now,
            Amounts::people,
            save,
            kept -> kept == null ? "" : kept.toString()));
  }

  /** As wide as the largest sum: a wide field would ask for more than a number. */
  private static VBox slim(VBox field) {
    TextField typed = (TextField) field.getChildren().get(1);
    typed.setPrefColumnCount(COLUMNS);
    typed.setMaxWidth(Region.USE_PREF_SIZE);
    return field;
  }

  /** What the lines make, and whether figures to begin with are offered, after each field. */
  private void follow(@Nullable YearBudget now) {
    if (now == null) {
      return;
    }
    Spending spending = now.spending();
    sum.setText(sum(spending));
    Parts.show(sum, spending.lines() > 0);
    offer.getChildren().clear();
    model.start().ifPresent(before -> offer.getChildren().add(offer(before.year(), now.year())));
    Parts.show(offer, !offer.getChildren().isEmpty());
  }

  private String sum(Spending spending) {
    Integer total = spending.total();
    String lines = Amounts.written(spending.lines(), frame().words());
    if (total == null) {
      return text("settings.budget.sum", lines);
    }
    return total == spending.lines()
        ? text("settings.budget.sum.all")
        : text("settings.budget.sum.of", lines, Amounts.written(total, frame().words()));
  }

  private Region offer(int before, int year) {
    String from = Integer.toString(before);
    Button begin =
        Parts.button(
            "budget-begin", Feather.COPY, text("settings.budget.begin", from), model::begin);
    return row(
        Parts.paragraph(text("settings.budget.nothing", Integer.toString(year)), "secondary"),
        begin);
  }
}
