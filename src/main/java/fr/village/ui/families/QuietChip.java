package fr.village.ui.families;

import fr.village.app.families.FamilyFilter;
import fr.village.app.families.Quiet;
import fr.village.domain.Invalid;
import fr.village.ui.common.ChipMenu;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** "Sans nouvelles depuis": one, three, six months, or as long as somebody types. */
final class QuietChip extends StackPane {
  private static final List<Integer> MONTHS = List.of(1, 3, 6);
  private static final int USUAL = 3;
  private static final double WIDTH = 420;

  private final FamiliesViewModel model;
  private final Frame frame;
  private final LocalDate today;
  private final ChipMenu menu = new ChipMenu("filter-quiet");

  QuietChip(FamiliesViewModel model, Frame frame, LocalDate today) {
    this.model = model;
    this.frame = frame;
    this.today = today;
    menu.offers(this::offer);
    getChildren().add(menu);
  }

  /** Says the choice, and how many families are found by it. */
  void show(int families) {
    Quiet now = model.filterProperty().get().quiet();
    String said = now == null ? frame.text("families.quiet.months", USUAL) : said(now);
    String text = frame.text("families.chip", frame.text("families.quiet", said), families);
    menu.say(text, text, now != null);
  }

  private void offer() {
    Quiet now = model.filterProperty().get().quiet();
    menu.add(frame.text("families.quiet.any"), now == null, () -> set(null));
    for (int months : MONTHS) {
      menu.add(
          frame.text("families.quiet.months", months),
          now != null && Objects.equals(now.months(), months),
          () -> set(Quiet.months(months, today)));
    }
    menu.separate();
    menu.add(frame.text("families.quiet.other"), false, this::ask);
  }

  private String said(Quiet quiet) {
    Integer months = quiet.months();
    return months == null
        ? frame.words().date(quiet.since())
        : frame.text("families.quiet.months", months);
  }

  private void set(@Nullable Quiet quiet) {
    FamilyFilter filter = model.filterProperty().get();
    model.filterProperty().set(filter.quiet(quiet));
  }

  private void ask() {
    TextField field = new TextField();
    field.setId("quiet-typed");
    field.setPromptText(frame.text("families.quiet.prompt"));
    Label problem = Parts.paragraph("", "problem", "small");
    Parts.problem(problem, field, "");
    Runnable choose =
        () -> {
          try {
            set(Quiet.parse(field.getText(), today));
            frame.overlay().close();
          } catch (Invalid refused) {
            Parts.problem(problem, field, frame.text("families.quiet.unreadable"));
          }
        };
    field.setOnAction(e -> choose.run());
    VBox card =
        new VBox(
            Parts.label(frame.text("families.quiet.title"), "card-title"),
            Parts.field(frame.text("families.quiet.since"), field, problem),
            Parts.line(
                8,
                Parts.button(
                    "quiet-choose", frame.text("families.quiet.choose"), choose, "primary"),
                Parts.button(
                    "quiet-cancel", frame.text("common.cancel"), frame.overlay()::close, "plain")));
    card.setPrefWidth(WIDTH);
    frame.overlay().show(card, field, () -> {});
  }
}
