package fr.village.ui.federation;

import fr.village.federation.register.RegisterChanges;
import fr.village.federation.register.RegisteredHouse;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import fr.village.workbook.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a register's file would change, before it does; or what is wrong with it, row by row. */
final class RegisterCard extends VBox {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 360;
  private static final int NAMED = 20;

  private RegisterCard() {
    super(12);
    setPrefWidth(WIDTH);
    setId("register-card");
  }

  static void preview(Path file, DeskRegisterViewModel model, Frame frame) {
    model.preview(
        file, changes -> changed(changes, model, frame), findings -> refused(findings, frame));
  }

  private static void changed(RegisterChanges changes, DeskRegisterViewModel model, Frame frame) {
    Wording words = frame.words();
    RegisterCard card = new RegisterCard();
    card.getChildren()
        .add(Parts.paragraph(words.text("federation.register.preview"), "card-title"));
    card.houses(words, "federation.register.added", changes.added());
    card.houses(
        words,
        "federation.register.changed",
        changes.changed().stream().map(RegisterChanges.Changed::after).toList());
    card.houses(words, "federation.register.gone", changes.gone());
    Button close = close(words, frame);
    if (changes.isEmpty()) {
      card.getChildren()
          .addAll(Parts.paragraph(words.text("federation.register.same"), "secondary"), close);
      frame.overlay().show(card, close, () -> {});
      return;
    }
    Button take =
        Parts.button(
            "register-take",
            words.text("federation.register.take"),
            () -> {
              model.apply(changes);
              frame.overlay().close();
            },
            "primary");
    card.getChildren().add(new FlowPane(10, 10, take, close));
    frame.overlay().show(card, take, () -> {});
  }

  private void houses(Wording words, String key, List<RegisteredHouse> houses) {
    if (!houses.isEmpty()) {
      String named =
          houses.stream().limit(NAMED).map(RegisteredHouse::name).collect(Collectors.joining(", "));
      getChildren()
          .addAll(
              Parts.paragraph(words.text(key, houses.size()), "semibold"),
              Parts.paragraph(houses.size() > NAMED ? named + "…" : named, "secondary"));
    }
  }

  private static void refused(List<Finding> findings, Frame frame) {
    Wording words = frame.words();
    VBox lines = new VBox(6);
    findings.forEach(f -> lines.getChildren().add(Parts.paragraph(said(f, words))));
    Scroll scroll = new Scroll(lines);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.text("federation.register.refused"));
    scroll.setMaxHeight(HEIGHT);
    Button close = close(words, frame);
    RegisterCard card = new RegisterCard();
    card.getChildren()
        .addAll(
            Parts.paragraph(words.text("federation.register.refused"), "card-title"),
            Parts.paragraph(words.text("federation.register.refused.text"), "secondary"),
            scroll,
            close);
    frame.overlay().show(card, close, () -> {});
  }

  private static String said(Finding finding, Wording words) {
    String what = words.text(finding.key(), finding.arguments().toArray());
    Integer row = finding.row();
    String column = finding.column();
    if (row == null) {
      return what;
    }
    return column == null
        ? words.text("federation.register.row", row.toString(), what)
        : words.text("federation.register.cell", row.toString(), column, what);
  }

  private static Button close(Wording words, Frame frame) {
    return Parts.button(
        "register-close", words.text("common.cancel"), frame.overlay()::close, "plain");
  }
}
