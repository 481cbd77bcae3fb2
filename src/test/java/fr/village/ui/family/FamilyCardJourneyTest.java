package fr.village.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.i18n.Messages;
import fr.village.ui.Pictures;
import fr.village.ui.common.NoticeBoard.Notice;
import fr.village.ui.common.Wording;
import fr.village.ui.gallery.CardWindow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's card completed, a birth, and a mistake taken back, by keyboard alone. */
final class FamilyCardJourneyTest {
  @TempDir Path folder;
  private CardWindow card;
  private Stage stage;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @BeforeEach
  void show() {
    card = new CardWindow(folder, Locale.FRENCH, ThemeChoice.LIGHT, 100, CardWindow.WIDTH, 768);
    stage =
        Pictures.onScreen(
            () -> {
              Stage shown = new Stage();
              shown.setScene(card.scene());
              shown.show();
              return shown;
            });
    card.open("newcomer");
    card.run(() -> ((FamilyCardView) card.find0("family-card")).enter());
  }

  @AfterEach
  void close() {
    card.close();
    Pictures.onScreen(
        () -> {
          stage.close();
          return true;
        });
  }

  @Test
  void aNewcomersCardIsCompletedByKeyboardAlone() {
    // the first thing missing is the birth: it leads to its button
    assertThat(card.focused()).startsWith("card-gap-");
    space();
    assertThat(card.focused()).isEqualTo("card-born-0");
    space();
    assertThat(card.focused()).isEqualTo("card-birth-day");
    write("12/3");
    card.key(KeyCode.ENTER);
    assertThat(card.text("card-birth-problem"))
        .isEqualTo(
            "Cette naissance est dans l’avenir. Pour un bébé attendu, donnez le terme prévu.");
    selectAll();
    write("2 mars");
    tab();
    write("Nour");
    card.key(KeyCode.ENTER);
    assertThat(said()).isEqualTo("Famille Aïssata\u202f: naissance le 2 mars 2026");
    assertThat(kept().children()).extracting(Child::firstName).containsExactly("Nour");
    assertThat(card.text("card-child-0-age")).isEqualTo("1 sem.");
    assertThat(card.text("card-child-0-about")).isEqualTo("né(e) le 2 mars 2026");

    // a fact: typed, and kept as one leaves it
    focusBy("card-commune");
    write("Arras");
    tab();
    assertThat(kept().family().commune()).isEqualTo("Arras");
    assertThat(said()).isEqualTo("Famille Aïssata · Commune\u202f: Arras");

    // the notice in one gesture; the keyboard stays at its date
    focusBy("card-informed-today");
    space();
    assertThat(kept().family().informedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(card.focused()).isEqualTo("card-informed");

    // a parent's details, opened and closed from its row
    focusBy("card-parent-0-edit");
    space();
    assertThat(card.focused()).isEqualTo("card-parent-0-first-name");
    tab();
    write("Diallo");
    tab();
    tab();
    write("94");
    tab();
    assertThat(card.text("card-parent-0-year-problem")).startsWith("94 ne va pas");
    assertThat(kept().parents().getFirst().lastName()).isEqualTo("Diallo");

    // all of it is taken back, last first
    card.run(card.notices::undo).run(card.notices::undo);
    assertThat(kept().parents().getFirst().lastName()).isNull();
    assertThat(kept().family().informedOn()).isNull();
    card.run(card.notices::undo).run(card.notices::undo);
    assertThat(kept().family().commune()).isNull();
    assertThat(kept().children().getFirst().bornOn()).isNull();
  }

  private FamilyFile kept() {
    card.settle();
    return card.kept("newcomer");
  }

  private String said() {
    Notice notice = Objects.requireNonNull(card.notices.noticeProperty().get());
    return new Wording(Messages.of(Locale.FRENCH)).text(notice.what());
  }

  /** Presses Tab until something has the keyboard. */
  private void focusBy(String id) {
    card.tabTo(id, 120);
    assertThat(card.focused()).isEqualTo(id);
  }

  private void space() {
    card.key(KeyCode.SPACE);
  }

  private void tab() {
    card.key(KeyCode.TAB);
  }

  private void write(String text) {
    card.typeHere(text);
  }

  private void selectAll() {
    Scene scene = card.scene();
    card.run(
        () -> {
          Node owner = Objects.requireNonNull(scene.getFocusOwner());
          ((TextInputControl) owner).selectAll();
        });
  }
}
