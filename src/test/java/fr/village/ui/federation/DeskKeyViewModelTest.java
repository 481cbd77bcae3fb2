package fr.village.ui.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.AppContext;
import fr.village.app.federation.DeskService;
import fr.village.app.federation.OpenDesk;
import fr.village.app.session.Refusal;
import fr.village.app.settings.AppFolders;
import fr.village.store.key.Argon2Parameters;
import fr.village.ui.Waiting;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A desk's passphrase is changed on real files, or nothing is. */
final class DeskKeyViewModelTest {
  private static final String OLD = "sept mots tout à fait ordinaires pour essayer";
  private static final String NEW = "huit autres mots encore plus longs pour la suivante";

  @TempDir private Path folder;
  private final Waiting waiting = new Waiting();
  private final NoticeBoard notices = new NoticeBoard();
  private final DeskService desks =
      new AppContext(
              Clock.fixed(Instant.parse("2026-07-10T09:00:00Z"), ZoneOffset.UTC),
              new AppFolders(Path.of("nulle part"), Path.of("nulle part")),
              new Argon2Parameters(8, 1, 1),
              UUID::randomUUID)
          .desks();
  private Path place = Path.of("");
  private String words = "";
  private int changes;

  @BeforeEach
  void make() throws Refusal {
    place = folder.resolve("Essai.bureau");
    DeskService.Made made = desks.make(place, OLD.toCharArray());
    words = String.join(" ", made.recoveryWords());
    made.desk().close();
  }

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    waiting.tasks.close();
  }

  @Test
  void theNewOneOpensItAndTheOldOneDoesNot() throws Refusal {
    try (OpenDesk open = desks.open(place, OLD.toCharArray())) {
      DeskKeyViewModel model = new DeskKeyViewModel(open.folder(), desks, waiting.tasks, notices);
      char[] old = OLD.toCharArray();
      char[] replacement = NEW.toCharArray();
      char[] again = NEW.toCharArray();
      model.change(old, replacement, again, () -> changes++);
      waiting.until(() -> changes == 1);
      assertThat(old).containsOnly('\0');
      assertThat(replacement).containsOnly('\0');
      assertThat(again).containsOnly('\0');
      assertThat(model.problemProperty().get()).isNull();
      assertThat(open.verdicts()).isEmpty();
    }
    desks.open(place, NEW.toCharArray()).close();
    assertThatThrownBy(() -> desks.open(place, OLD.toCharArray())).isInstanceOf(Refusal.class);
  }

  @Test
  void theWordsOpenItAndLeaveItOnePassphrase() throws Refusal {
    DeskViewModel model = new DeskViewModel(desks, waiting.tasks, notices, Clock.systemUTC());
    model.recover(place, words, NEW.toCharArray(), NEW.toCharArray(), () -> changes++);
    waiting.until(() -> changes == 1);
    assertThat(model.openProperty().get()).isNotNull();
    model.forget();
    waiting.until(() -> !model.busyProperty().get());
    waiting.settle();
    assertThatThrownBy(() -> desks.open(place, OLD.toCharArray())).isInstanceOf(Refusal.class);
    desks.open(place, NEW.toCharArray()).close();
  }

  @Test
  void otherWordsChangeNothing() throws Refusal {
    DeskService.Made other = desks.make(folder.resolve("Autre.bureau"), OLD.toCharArray());
    other.desk().close();
    String others = String.join(" ", other.recoveryWords());
    DeskViewModel model = new DeskViewModel(desks, waiting.tasks, notices, Clock.systemUTC());
    for (String typed : List.of(others, "pas des mots", "")) {
      model.begin();
      model.recover(place, typed, NEW.toCharArray(), NEW.toCharArray(), () -> changes++);
      waiting.until(() -> model.problemProperty().get() != null && !model.busyProperty().get());
    }
    assertThat(changes).isZero();
    assertThatThrownBy(() -> desks.open(place, NEW.toCharArray())).isInstanceOf(Refusal.class);
    desks.open(place, OLD.toCharArray()).close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', huit autres mots encore plus longs pour la suivante,"
        + " huit autres mots encore plus longs pour la suivante,"
        + " federation.desk.passphrase.old.blank",
    "x, court, court, open.passphrase.weak",
    "x, huit autres mots encore plus longs pour la suivante, autre, open.passphrase.differs",
    "pas elle, huit autres mots encore plus longs pour la suivante,"
        + " huit autres mots encore plus longs pour la suivante, desk.problem.wrong.passphrase"
  })
  void elseNothingIsChanged(String old, String replacement, String again, String why)
      throws Refusal {
    DeskKeyViewModel model = new DeskKeyViewModel(place, desks, waiting.tasks, notices);
    model.change(
        old.toCharArray(), replacement.toCharArray(), again.toCharArray(), () -> changes++);
    waiting.until(() -> model.problemProperty().get() != null);
    Said problem = Objects.requireNonNull(model.problemProperty().get());
    assertThat(problem.key()).isEqualTo(why);
    assertThat(changes).isZero();
    desks.open(place, OLD.toCharArray()).close();
  }
}
