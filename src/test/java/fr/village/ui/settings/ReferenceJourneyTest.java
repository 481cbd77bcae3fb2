package fr.village.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.reference.EditedSet;
import fr.village.reference.file.ReferenceFiles;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The federation's reference set: seen, proposed, adopted, taken back, refused. */
final class ReferenceJourneyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = GalleryView.class,
      names = {"FULL", "WORST", "DARK", "CONTRAST_200", "ENGLISH_WIDE"})
  void itIsSeenAdoptedAndTakenBack(GalleryView view) throws IOException {
    Path good =
        Files.write(folder.resolve("essai.xlsx"), ReferenceFiles.workbook(EditedSet.full()));
    EditedSet wrong = EditedSet.next();
    wrong.in("tables", "father").put("maturityMonths", 4);
    Path bad = Files.write(folder.resolve("faux.xlsx"), ReferenceFiles.workbook(wrong.set()));
    try (Visit visit = Visit.begin(view, Files.createDirectories(folder.resolve("m")))) {
      visit.go("settings").press("section-reference");
      assertThat(said(visit, "reference-in-use")).contains("2026.1");

      paste(visit, bad);
      assertThat(said(visit, "reference-problem")).contains("Tableaux").contains("Tableau");
      visit.picture("settings-reference-refused");

      paste(visit, good);
      visit.desk.find("reference-card");
      visit.settle();
      assertThat(focused(visit)).isEqualTo("reference-keep");
      assertThat(said(visit, "reference-changes")).contains("Radio").contains("5 → 6");
      visit.picture("settings-reference-card").press("reference-keep");
      assertThat(said(visit, "reference-in-use")).contains("2026.1");

      paste(visit, good);
      visit.press("reference-adopt");
      assertThat(said(visit, "reference-in-use")).contains("2027.1");
      visit.picture("settings-reference-adopted").press("reference-back");
      assertThat(said(visit, "reference-in-use")).contains("2026.1");

      paste(visit, good);
      visit.press("reference-adopt").shortcut(KeyCode.Z);
      assertThat(said(visit, "reference-in-use")).contains("2026.1");
    }
  }

  private static void paste(Visit visit, Path file) {
    Node choose = visit.desk.find("reference-import");
    visit.desk.onScreen(
        () -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
          choose.requestFocus();
        });
    visit.shortcut(KeyCode.V);
    visit.settle();
  }

  private static String focused(Visit visit) {
    return fr.village.ui.Pictures.onScreen(
        () -> Objects.requireNonNull(visit.desk.window.scene().getFocusOwner()).getId());
  }

  private static String said(Visit visit, String id) {
    Node node = visit.desk.find(id);
    return fr.village.ui.Pictures.onScreen(() -> words(node));
  }

  private static String words(Node node) {
    if (node instanceof Labeled labeled) {
      return labeled.getText();
    }
    StringBuilder all = new StringBuilder();
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)).append('\n'));
    }
    return all.toString();
  }
}
