package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Pictures;
import fr.village.ui.common.Choice;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The look-over of the gallery sees what it is for. */
final class ReachableTest {
  private static final String LONG = "Une phrase trop longue pour la place qu’on lui donne ici";

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  private static List<String> problems(Node... nodes) {
    return Pictures.onScreen(
        () -> {
          Parent root = new VBox(nodes);
          Scene scene = new Scene(root, 200, 200);
          root.applyCss();
          root.layout();
          root.applyCss();
          root.layout();
          return Reachable.problems(scene);
        });
  }

  @Test
  void aFieldUnderItsLabelIsFine() {
    assertThat(problems(Parts.field("Nom", new TextField()))).isEmpty();
  }

  @Test
  void aControlWithoutANameIsSaid() {
    assertThat(problems(new Button())).singleElement().asString().startsWith("no name");
    assertThat(problems(new TextField())).singleElement().asString().startsWith("no name");
  }

  @Test
  void aControlOutOfTheFocusOrderIsSaid() {
    Button button = new Button("Aller");
    button.setFocusTraversable(false);
    assertThat(problems(button)).singleElement().asString().startsWith("not in the focus order");
  }

  @Test
  void aTextCutByDotsIsSaid() {
    assertThat(problems(new Label(LONG))).singleElement().asString().startsWith("cut to");
    Label low = Parts.paragraph(LONG);
    low.setMinHeight(0);
    low.setMaxHeight(18);
    assertThat(problems(low)).singleElement().asString().startsWith("cut to");
    assertThat(problems(Parts.paragraph(LONG))).isEmpty();
  }

  @Test
  void aChoiceCutInItsBoxIsSaid() {
    assertThat(problems(chosen(new ComboBox<>()))).singleElement().asString().startsWith("cut to");
    ChoiceBox<String> box = new ChoiceBox<>();
    box.setAccessibleText("Lequel");
    box.getItems().add(LONG);
    box.setValue(LONG);
    box.setMaxWidth(150);
    assertThat(problems(box)).singleElement().asString().startsWith("cut to");
  }

  @Test
  void aChoiceOfOursTakesTheLinesItNeeds() {
    assertThat(problems(chosen(new Choice<>("which", List.of(), s -> s, "")))).isEmpty();
  }

  private static ComboBox<String> chosen(ComboBox<String> box) {
    box.setAccessibleText("Lequel");
    box.getItems().add(LONG);
    box.setValue(LONG);
    box.setMaxWidth(150);
    return box;
  }

  @Test
  void aFieldsLabelTakesTheLinesItNeeds() {
    VBox field = Parts.field(LONG, new TextField());
    field.setMaxWidth(150);
    assertThat(problems(field)).isEmpty();
  }

  @Test
  void whatLiesBeyondTheWindowOrAPaneThatDoesNotScrollThereIsSaid() {
    Button far = new Button("Loin");
    far.setLayoutX(190);
    assertThat(problems(new Pane(far))).anyMatch(p -> p.startsWith("beyond the edge"));
    Button wide = new Button(LONG);
    wide.setMinWidth(400);
    assertThat(problems(new Scroll(new HBox(wide)))).anyMatch(p -> p.startsWith("beyond the edge"));
    Button sideways = new Button(LONG);
    sideways.setMinWidth(400);
    assertThat(problems(new ScrollPane(new HBox(sideways)))).isEmpty();
  }
}
