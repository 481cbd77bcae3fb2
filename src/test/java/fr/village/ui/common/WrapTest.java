package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Pictures;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts written from right to left, in too little room: the toolkit must not fail on them. */
final class WrapTest {
  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @ParameterizedTest
  @CsvSource({
    "فاطمة الزهراء آل عبد الرحمن بن محمد, false",
    "Famille فاطمة الزهراء آل عبد الرحمن et les siens, false",
    "Une phrase qui a besoin de plusieurs lignes, true"
  })
  void isLaidOut(String text, boolean wraps) {
    Label given = Pictures.onScreen(() -> laidOut(Parts.paragraph(text), ""));
    Label later = Pictures.onScreen(() -> laidOut(Parts.paragraph(""), text));
    assertThat(given.isWrapText()).isEqualTo(wraps);
    assertThat(later.isWrapText()).isEqualTo(wraps);
    assertThat(later.getHeight() > 30).isEqualTo(wraps);
  }

  private static Label laidOut(Label label, String later) {
    if (!later.isEmpty()) {
      label.setText(later);
    }
    VBox root = new VBox(label);
    Scene scene = new Scene(root, 90, 400);
    root.applyCss();
    root.layout();
    assertThat(label.getScene()).isSameAs(scene);
    return label;
  }
}
