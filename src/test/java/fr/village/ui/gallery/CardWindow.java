package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.app.settings.ThemeChoice;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.i18n.Messages;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Look;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Places;
import fr.village.ui.common.Wording;
import fr.village.ui.common.Workbench;
import fr.village.ui.family.FamilyCardModel;
import fr.village.ui.family.FamilyCardView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The card alone in a scene, over a real notebook of the families of {@link CardHouse}. */
public final class CardWindow implements AutoCloseable {
  /** As wide as beside the list on the smallest laptop. */
  public static final int WIDTH = 790;

  public final CardHouse house = new CardHouse();
  public final NotebookSession notebook;
  public final NoticeBoard notices = new NoticeBoard();
  public final FamilyCardModel model;
  public final List<Id<PeerGroup>> groups = new ArrayList<>();
  public int changes;
  private final Desk desk;
  private final Scene scene;
  private final String suffix;

  public CardWindow(
      Path folder, Locale locale, ThemeChoice theme, int textSize, int width, int height) {
    this(
        folder,
        locale,
        theme,
        textSize,
        width,
        height,
        theme.name().toLowerCase(Locale.ROOT) + "-" + textSize + "-" + locale + "-" + width);
  }

  /**
   * The card in one of the six views, as wide as the window leaves it.
   *
   * @param wide where the window is wide, or the text so large that the card is alone in it
   * @param high enough for all of the card at 100 %
   */
  CardWindow(Path folder, GalleryView view, int wide, int high) {
    this(
        folder,
        view.locale,
        view.theme,
        view.textSize,
        view == GalleryView.CONTRAST_200 || view == GalleryView.ENGLISH_WIDE ? wide : WIDTH,
        high,
        view.suffix());
  }

  private CardWindow(
      Path folder,
      Locale locale,
      ThemeChoice theme,
      int textSize,
      int width,
      int height,
      String suffix) {
    Pictures.start();
    this.suffix = suffix;
    desk = new Desk(folder, locale, theme, width, height);
    notebook = desk.inBackground(() -> notebook(folder));
    Workbench bench =
        new Workbench(
            notebook, desk.services, desk.folders, desk.preferences, desk.tasks, notices, places());
    model = Pictures.onScreen(() -> new FamilyCardModel(bench, () -> changes++));
    scene =
        Pictures.onScreen(
            () -> {
              StackPane under = new StackPane();
              Overlay overlay = new Overlay(under);
              Frame frame = new Frame(new Wording(Messages.of(locale)), overlay);
              FamilyCardView view = new FamilyCardView(model, frame);
              under.getChildren().setAll(view);
              Scene made = new Scene(new StackPane(under, overlay), width, height);
              Look.apply(made, theme, ColorScheme.LIGHT, textSize);
              view.narrow(width / (Look.BASE * textSize / 100) < 45);
              return made;
            });
  }

  private NotebookSession notebook(Path folder) {
    Notebooks notebooks =
        new Notebooks(
            Desk.CLOCK,
            new Argon2Parameters(8, 1, 1),
            new Migrator(),
            Writability.system(),
            new Backups(Desk.CLOCK));
    return SampleNotebook.make(
        notebooks,
        folder.resolve("Maison.village"),
        house.content(),
        new Change(Desk.CLOCK, null, new Ids(Desk.CLOCK)));
  }

  private Places places() {
    return new Places() {
      @Override
      public void partner(Id<fr.village.domain.partner.Partner> partner) {}

      @Override
      public void screen(String id) {}

      @Override
      public void roll(Id<Session> session) {}

      @Override
      public void group(Id<PeerGroup> group) {
        groups.add(group);
      }

      @Override
      public void family(Id<Family> family) {}
    };
  }

  public CardWindow open(String which) {
    desk.onScreen(() -> model.open(house.family(which)));
    return settle();
  }

  public CardWindow settle() {
    for (int i = 0; i < 3; i++) {
      desk.settle();
    }
    desk.onScreen(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
    return this;
  }

  public Node find(String id) {
    settle();
    return Objects.requireNonNull(there(id), id);
  }

  public @Nullable Node there(String id) {
    return Pictures.onScreen(
        () -> {
          Node node = scene.getRoot().lookup("#" + id);
          return node != null && isShown(node) ? node : null;
        });
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  public String text(String id) {
    return ((Labeled) find(id)).getText();
  }

  public CardWindow press(String id) {
    ButtonBase button = (ButtonBase) find(id);
    desk.onScreen(button::fire);
    return settle();
  }

  /** Chooses an entry of a menu by its place. */
  public CardWindow choose(String menu, int n) {
    MenuButton button = (MenuButton) find(menu);
    desk.onScreen(() -> button.getItems().get(n).fire());
    return settle();
  }

  /** Writes into a field and leaves it. */
  public CardWindow write(String id, String text) {
    TextInputControl field = (TextInputControl) find(id);
    desk.onScreen(
        () -> {
          field.requestFocus();
          field.setText(text);
          find0("card-close").requestFocus();
        });
    return settle();
  }

  /** The node of an id, on the toolkit's thread. */
  public Node find0(String id) {
    return scene.getRoot().lookup("#" + id);
  }

  public CardWindow run(Runnable what) {
    desk.onScreen(what);
    return settle();
  }

  public String focused() {
    return Pictures.onScreen(
        () -> scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId()));
  }

  public CardWindow key(KeyCode code) {
    desk.onScreen(() -> fire(code));
    return settle();
  }

  private void fire(KeyCode code) {
    Node owner = Objects.requireNonNull(scene.getFocusOwner());
    owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
  }

  /** Presses Tab until something has the keyboard, at most so many times. */
  public CardWindow tabTo(String id, int most) {
    desk.onScreen(
        () -> {
          for (int i = 0; i < most && !id.equals(scene.getFocusOwner().getId()); i++) {
            fire(KeyCode.TAB);
          }
        });
    return settle();
  }

  public CardWindow typeHere(String text) {
    desk.onScreen(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(text));
    return settle();
  }

  public FamilyFile kept(String which) {
    return desk.inBackground(
        () -> notebook.read(s -> s.families().find(house.family(which)).orElseThrow()));
  }

  public Scene scene() {
    return scene;
  }

  public CardWindow picture(String name) {
    settle();
    Pictures.take("family-" + name + "-" + suffix, scene);
    assertThat(Pictures.onScreen(() -> Reachable.problems(scene))).as(name).isEmpty();
    return this;
  }

  @Override
  public void close() {
    assertThat(desk.faults).isEmpty();
    desk.inBackground(
        () -> {
          notebook.abandon();
          return true;
        });
    desk.close();
  }
}
