package fr.village.ui.roll;

import fr.village.app.family.FamilyService;
import fr.village.app.roll.ContactBook;
import fr.village.app.roll.NotebookNewcomers;
import fr.village.app.roll.RollBook;
import fr.village.app.roll.SessionShelf;
import fr.village.domain.Id;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.BirthViewModel;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Workbench;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/** Séance. */
public final class RollRoom implements Room {
  public static final String ID = "roll";

  private static final String CANCEL_REASONS = "cancel_reason";

  /** Before the start and after the end, people come and go. */
  private static final Duration AROUND = Duration.ofMinutes(30);

  private final RollViewModel roll;
  private final RollModels models;
  private final Clock clock;
  private final Supplier<Optional<Id<Session>>> next;

  /** The roll was opened before anybody came to it. */
  private boolean ahead;

  /**
   * @param next the session to open when nobody said which
   */
  public RollRoom(Workbench bench, RollBook rolls, Supplier<Optional<Id<Session>>> next) {
    this.next = next;
    this.clock = bench.clock();
    roll = new RollViewModel(rolls, bench.tasks(), bench.notices(), bench.clock());
    SessionShelf shelf = new SessionShelf(bench.notebook());
    ContactBook contacts = new ContactBook(bench.notebook());
    models =
        new RollModels(
            roll,
            new SessionsViewModel(
                roll, bench.tasks(), bench.notices(), shelf::sessions, () -> reasons(bench)),
            new TopicsViewModel(roll, bench.tasks(), shelf::invent),
            new GuestsViewModel(roll, bench.tasks(), shelf::guests),
            new DetailsViewModel(roll),
            new NewcomerViewModel(
                roll,
                new NotebookNewcomers(bench.notebook()),
                bench.tasks(),
                bench.notices(),
                bench.notebook().ids()),
            new NotifyViewModel(roll, bench.tasks(), bench.notices(), contacts::of),
            new BirthViewModel(
                new FamilyService(bench.notebook()),
                bench.tasks(),
                bench.notices(),
                bench.clock(),
                roll::reload),
            new SheetPrinting(bench.tasks(), bench.notices()),
            bench.places());
  }

  private static List<CodeItem> reasons(Workbench bench) {
    return bench.reference().get().codeList(CANCEL_REASONS).map(CodeList::items).orElse(List.of());
  }

  /** The next session's roll, for whoever comes; nobody has come to it yet. */
  @Override
  public void prepare() {
    if (!roll.isAsked()) {
      ahead = true;
      next.get().ifPresent(roll::open);
    }
  }

  /** Opens the roll of a session. */
  public void open(Id<Session> session) {
    ahead = false;
    roll.open(session);
  }

  /**
   * Whether the roll in view is of a session going on: from 30 minutes before it starts to 30
   * minutes after it ends.
   */
  public boolean isUnderWay() {
    Session s = roll.sessionProperty().get();
    if (ahead || s == null || s.status() == SessionStatus.CANCELLED) {
      return false;
    }
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDateTime start = s.date().atTime(s.startTime());
    return !now.isBefore(start.minus(AROUND))
        && !now.isAfter(start.plusMinutes(s.minutes()).plus(AROUND));
  }

  /**
   * The roll of first names only, for a window that is locked.
   *
   * @param unlock asks for the passphrase
   */
  public FirstNamesView firstNames(Frame frame, Runnable unlock) {
    return new FirstNamesView(roll, frame, unlock);
  }

  /** The roll as it was left, looked up again, or the next session's. */
  private void arrive() {
    if (ahead || !roll.isAsked()) {
      ahead = false;
      next.get().ifPresentOrElse(roll::open, roll::openNothing);
    } else {
      roll.reload();
    }
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        3,
        "screen.roll",
        Feather.CHECK_SQUARE,
        frame -> new RollView(models, frame),
        this::arrive);
  }
}
