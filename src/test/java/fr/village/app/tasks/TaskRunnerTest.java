package fr.village.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

final class TaskRunnerTest {
  private final List<Object> heard = new CopyOnWriteArrayList<>();
  private final TaskRunner runner = new TaskRunner(Runnable::run, heard::add);

  @Test
  void worksInTheOrderAskedOnOneThread() {
    for (int i = 0; i < 50; i++) {
      int n = i;
      runner.task(() -> n).onSuccess(heard::add).run();
    }
    runner.task(() -> Thread.currentThread().getName()).onSuccess(heard::add).run();
    runner.close();
    assertThat(heard.subList(0, 50)).isEqualTo(IntStream.range(0, 50).boxed().toList());
    assertThat(heard.getLast()).isEqualTo("village-background");
  }

  @Test
  void aTaskThatEndedKeepsNothingOfWhatItWasAbout() {
    byte[] about = new byte[1];
    WeakReference<byte[]> kept = new WeakReference<>(about);
    BackgroundTask.Running running = about(about);
    runner.close();
    about = new byte[0];
    Awaitility.await()
        .until(
            () -> {
              System.gc();
              return kept.refersTo(null);
            });
    running.cancel();
    assertThat(heard).containsExactly(1, 1, 1);
  }

  /** In a method of its own: what it is about is in no variable of the test. */
  private BackgroundTask.Running about(byte[] what) {
    return runner
        .task(() -> heard.add(what.length))
        .onSuccess(ok -> heard.add(what.length))
        .andFinally(() -> heard.add(what.length))
        .run();
  }

  @Test
  void theFirstMatchingErrorHandlerTakesAFailureAndTheEndComesLast() {
    IOException failure = new IOException();
    runner
        .task(() -> fail(failure))
        .onSuccess(ok -> heard.add("success"))
        .onError(IllegalStateException.class, e -> heard.add("not this"))
        .onError(IOException.class, heard::add)
        .onError(Exception.class, e -> heard.add("too late"))
        .andFinally(() -> heard.add("finally"))
        .run();
    runner.close();
    assertThat(heard).containsExactly(failure, "finally");
  }

  @Test
  void whatNobodyExpectedGoesToTheRunner() {
    IllegalStateException failure = new IllegalStateException();
    runner.task(() -> fail(failure)).andFinally(() -> heard.add("finally")).run();
    runner.close();
    assertThat(heard).containsExactly(failure, "finally");
  }

  @Test
  void aCancelledTaskDeliversNothingButItsEnd() {
    CountDownLatch gate = new CountDownLatch(1);
    var running =
        runner
            .task(
                () -> {
                  gate.await();
                  return "late";
                })
            .onSuccess(heard::add)
            .andFinally(() -> heard.add("finally"))
            .run();
    running.cancel();
    gate.countDown();
    runner.close();
    assertThat(heard).containsExactly("finally");
  }

  @Test
  void closingFinishesWhatWasAsked() {
    for (int i = 0; i < 20; i++) {
      runner.task(() -> heard.add("written")).run();
    }
    runner.close();
    assertThat(heard).hasSize(20);
  }

  private static String fail(Exception e) throws Exception {
    throw e;
  }
}
