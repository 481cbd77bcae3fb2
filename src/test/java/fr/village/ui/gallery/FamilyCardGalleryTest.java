package fr.village.ui.gallery;

import fr.village.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The family's card, family by family, and each of its forms. */
final class FamilyCardGalleryTest {
  /** All of the card in one picture. */
  private static final int WHOLE = 1900;

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

  @Test
  void asItIsFirstSeen() {
    try (CardWindow card =
        new CardWindow(folder, Locale.FRENCH, ThemeChoice.DARK, 100, CardWindow.WIDTH, 768)) {
      card.open("typical").picture("first");
    }
  }

  @Test
  void forms() {
    try (CardWindow card =
        new CardWindow(folder, Locale.FRENCH, ThemeChoice.LIGHT, 100, CardWindow.WIDTH, WHOLE)) {
      card.open("typical").press("card-parent-0-edit").picture("parent-form");
      card.press("card-parent-0-done").press("card-child-0-edit").picture("child-form");
      card.press("card-child-0-done").press("card-add-parent").picture("add-parent");
      card.press("card-new-parent-cancel").press("card-add-child").picture("add-child");
      card.press("card-new-child-save").picture("add-child-refused");
      card.press("card-new-child-cancel").press("card-contact").picture("contact");
      card.press("card-contacted-cancel").choose("card-child-0-menu", 1).picture("grief");
      card.press("card-grief-cancel").press("card-consent-0-0-no").picture("withdraw");
      card.press("card-withdraw-cancel").press("card-consent-history").picture("consent-history");
      card.press("card-timeline-all").choose("card-more", 0).picture("sheet");
      card.press("card-sheet-close");
      card.open("expected").press("card-born-0").picture("birth-of-twins");
      card.press("card-birth-cancel").press("card-enrol").picture("enrol");
    }
  }

  @Test
  void uncovered() {
    try (CardWindow card =
        new CardWindow(folder, Locale.ENGLISH, ThemeChoice.LIGHT, 100, CardWindow.WIDTH, WHOLE)) {
      card.open("protected").press("card-reveal-0").press("card-reveal-address");
      card.picture("uncovered");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "worst", "protected"})
  void large(String which) {
    try (CardWindow card =
        new CardWindow(folder, Locale.FRENCH, ThemeChoice.CONTRAST, 200, 1240, 4600)) {
      card.open(which).press("card-parent-0-edit").picture(which + "-large");
    }
  }
}
