package fr.village.bench;

import fr.village.app.AppContext;
import fr.village.app.dashboard.DashboardService;
import fr.village.app.dashboard.Filter;
import fr.village.app.dashboard.Reading;
import fr.village.app.indicator.IndicatorService;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import java.io.IOException;

/** The tableau de suivi and all indicators of ten years; the floor is reading the same alone. */
final class TenYearFigures {
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 12;
  private static final double DASHBOARD_MS = 300;
  private static final double INDICATORS_MS = 1_000;

  private final BenchNotebooks notebooks;

  TenYearFigures(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  void measure(Table table) throws IOException, Refusal {
    try (OpenedNotebook opened = OpenedNotebook.of(notebooks, notebooks.tenYears(), "figures")) {
      NotebookSession session = opened.session();
      dashboard(session, opened.app(), table);
      indicators(session, opened.app().indicators(), table);
    }
  }

  private static void dashboard(NotebookSession session, AppContext app, Table table) {
    DashboardService service = new DashboardService(app.indicators());
    Timings work = new Timings();
    Timings afterMark = new Timings();
    Timings floorAfterMark = new Timings();
    Timings anew = new Timings();
    Timings floorAnew = new Timings();
    Touch touch = new Touch(session);
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      touch.mark();
      long bareMarks = timed(session::content);
      touch.mark();
      long marked = timed(() -> service.of(service.read(session), Filter.EVERYTHING));
      touch.everything();
      long bare = timed(session::content);
      touch.everything();
      long from = System.nanoTime();
      Reading reading = service.read(session);
      long read = System.nanoTime();
      service.of(reading, Filter.EVERYTHING);
      long done = System.nanoTime();
      if (i >= WARM_UP) {
        afterMark.add(marked);
        floorAfterMark.add(bareMarks);
        floorAnew.add(bare);
        anew.add(done - from);
        work.add(done - read);
      }
    }
    table.add(
        Row.within(
            "tableau de suivi of 10 years after a mark on the roll, p50",
            afterMark.p50(),
            floorAfterMark.p50(),
            "ms",
            DASHBOARD_MS));
    table.add(
        Row.within(
            "the same, after a family and a group went and came back",
            anew.p50(),
            floorAnew.p50(),
            "ms",
            DASHBOARD_MS));
    table.add(
        Row.information(
            "the same, when another period or group is chosen", work.p50(), null, "ms"));
  }

  private static void indicators(NotebookSession session, IndicatorService service, Table table) {
    Timings ours = new Timings();
    Timings floor = new Timings();
    Touch touch = new Touch(session);
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      touch.everything();
      long bare = timed(session::content);
      touch.everything();
      long took = timed(() -> service.of(session, session.today()));
      if (i >= WARM_UP) {
        floor.add(bare);
        ours.add(took);
      }
    }
    table.add(
        Row.within(
            "all indicators of 10 years, by year, p50",
            ours.p50(),
            floor.p50(),
            "ms",
            INDICATORS_MS));
  }

  private static long timed(java.util.function.Supplier<?> work) {
    long from = System.nanoTime();
    if (work.get() == null) {
      throw new IllegalStateException("nothing came");
    }
    return System.nanoTime() - from;
  }
}
