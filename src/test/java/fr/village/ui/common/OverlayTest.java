package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Pictures;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class OverlayTest {
  @BeforeAll
  static void start() {
    Pictures.start();
  }

  private final List<String> closed = new ArrayList<>();

  private static StackPane card(Button first) {
    return new StackPane(first);
  }

  @Test
  void aCardThatGivesWayToAnotherIsClosedOnceAndTheKeyboardGoesBackWhereItWas() {
    String focused =
        Pictures.onScreen(
            () -> {
              Button before = new Button("Avant");
              before.setId("before");
              StackPane under = new StackPane(before);
              Overlay overlay = new Overlay(under);
              Scene scene = new Scene(new StackPane(under, overlay));
              before.requestFocus();
              Button one = new Button("Une");
              overlay.show(card(one), one, () -> closed.add("one"));
              assertThat(closed).isEmpty();
              Button other = new Button("Autre");
              overlay.show(card(other), other, () -> closed.add("other"));
              assertThat(closed).containsExactly("one");
              assertThat(overlay.isOpen()).isTrue();
              assertThat(scene.getFocusOwner()).isSameAs(other);
              overlay.close();
              return scene.getFocusOwner().getId();
            });
    assertThat(closed).containsExactly("one", "other");
    assertThat(focused).isEqualTo("before");
  }
}
