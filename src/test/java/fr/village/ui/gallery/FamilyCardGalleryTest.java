package fr.village.ui.gallery;

import fr.village.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The family's card, family by family, and each of its forms. */
final class FamilyCardGalleryTest {
  /** All of the card in one picture. */
  private static final int WHOLE = 1900;

  /** What the list leaves to the card on a wide screen; at 200 % it is alone. */
  private static final int WIDE = 1300;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"typical", "twins", "expected", "bereaved", "protected", "worst", "newcomer"})
  void besideTheList(String which) {
    try (CardWindow card =
        new CardWindow(folder, Locale.FRENCH, ThemeChoice.LIGHT, 100, CardWindow.WIDTH, WHOLE)) {
      card.open(which).picture(which);
    }
  }

  /** The whole of the card in each of the six views, then each of its forms in the hardest ones. */
  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void cardAndForms(GalleryView view) {
    try (CardWindow card = new CardWindow(folder, view, WIDE, WHOLE)) {
      card.open(subject(view)).picture("card");
      if (view == GalleryView.FULL || view == GalleryView.DARK) {
        // its forms hold nothing that the four other views would not show up
        return;
      }
      card.press("card-parent-0-edit").picture("parent-form");
      card.press("card-parent-0-done").press("card-child-0-edit").picture("child-form");
      card.press("card-child-0-done").press("card-add-parent").picture("add-parent");
      card.press("card-new-parent-cancel").press("card-add-child").picture("add-child");
      card.press("card-new-child-save").picture("add-child-refused");
      card.press("card-new-child-cancel").press("card-contact").picture("contact");
      card.press("card-contacted-cancel").choose("card-child-0-menu", 1).picture("grief");
      card.press("card-grief-cancel").choose("card-more", 0).picture("sheet");
      card.press("card-sheet-close");
      card.open("expected").press("card-born-0").picture("birth-of-twins");
      card.press("card-birth-cancel").press("card-enrol").picture("enrol");
      card.press("card-join-cancel").open("typical").press("card-consent-0-0-no");
      card.picture("withdraw").press("card-withdraw-cancel");
      card.press("card-consent-history").press("card-timeline-all").picture("consent-history");
    }
  }

  private static String subject(GalleryView view) {
    return switch (view) {
      case EMPTY -> "newcomer";
      case WORST, CONTRAST_200 -> "worst";
      case FULL, DARK, ENGLISH_WIDE -> "typical";
    };
  }

  @Test
  void uncovered() {
    try (CardWindow card =
        new CardWindow(folder, Locale.ENGLISH, ThemeChoice.LIGHT, 100, CardWindow.WIDTH, WHOLE)) {
      card.open("protected").press("card-reveal-0").press("card-reveal-address");
      card.picture("uncovered");
    }
  }

  /** At 200 % the whole of it takes more than two screens. */
  @ParameterizedTest
  @ValueSource(strings = {"worst", "protected"})
  void large(String which) {
    try (CardWindow card =
        new CardWindow(folder, Locale.FRENCH, ThemeChoice.CONTRAST, 200, 1240, 4600)) {
      card.open(which).press("card-parent-0-edit").picture(which + "-large");
    }
  }
}
