package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Pictures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class DelayTest {
  private static final Duration SOON = Duration.ofMillis(20);
  private static final Duration NEVER = Duration.ofHours(1);
  private final List<String> done = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  private Delay saying(String what) {
    return new Delay(() -> done.add(what + " on " + Thread.currentThread().getName()));
  }

  @Test
  void whatWaitsIsDoneOnTheScreensThread() {
    String screen = Pictures.onScreen(() -> Thread.currentThread().getName());
    Delay delay = saying("late");
    on(() -> delay.start(SOON));
    Awaitility.await().until(() -> !done.isEmpty());
    assertThat(done).containsExactly("late on " + screen);
    assertThat(Pictures.onScreen(delay::isRunning)).isFalse();
  }

  @Test
  void whatIsStoppedOrBegunAnewIsNotDone() {
    List<Boolean> running = new ArrayList<>();
    Delay stopped = saying("stopped");
    Delay longer = saying("longer");
    on(
        () -> {
          stopped.start(Duration.ZERO);
          longer.start(Duration.ZERO);
          // both are on their way to this very thread by then
          Awaitility.await().pollDelay(SOON).until(() -> true);
          stopped.stop();
          longer.start(NEVER);
          running.add(stopped.isRunning());
          running.add(longer.isRunning());
        });
    Delay after = saying("after");
    on(() -> after.start(SOON));
    Awaitility.await().until(() -> !done.isEmpty());
    on(longer::stop);
    assertThat(done).singleElement().asString().startsWith("after");
    assertThat(running).containsExactly(false, true);
  }

  private static void on(Runnable what) {
    Pictures.onScreen(
        () -> {
          what.run();
          return true;
        });
  }
}
