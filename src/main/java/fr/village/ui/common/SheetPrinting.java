package fr.village.ui.common;

import fr.village.app.tasks.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Sends drawings to a printer. Looking for printers can take long: it is done aside. */
public final class SheetPrinting {
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Supplier<@Nullable PrinterJob> printers;

  public SheetPrinting(TaskRunner tasks, NoticeBoard notices) {
    this(tasks, notices, PrinterJob::createPrinterJob);
  }

  /**
   * @param printers a job of the machine's printer; null where there is none
   */
  public SheetPrinting(
      TaskRunner tasks, NoticeBoard notices, Supplier<@Nullable PrinterJob> printers) {
    this.tasks = tasks;
    this.notices = notices;
    this.printers = printers;
  }

  /**
   * Asks which printer, then prints.
   *
   * @param pages drawn anew: in no window, so that another thread may print them
   */
  public void print(Supplier<? extends List<? extends Node>> pages, Window owner) {
    tasks
        .aside(progress -> Optional.ofNullable(printers.get()))
        .named("roll.sheet.looking")
        .onSuccess(job -> job.ifPresentOrElse(j -> choose(j, pages.get(), owner), this::noPrinter))
        .onError(Exception.class, e -> noPrinter())
        .run();
  }

  private void choose(PrinterJob job, List<? extends Node> pages, Window owner) {
    if (job.showPrintDialog(owner)) {
      tasks
          .aside(progress -> send(job, pages))
          .named("roll.sheet.printing")
          .onSuccess(
              sent -> {
                if (sent) {
                  notices.say(Said.of("roll.sheet.sent", pages.size()));
                } else {
                  notices.trouble(Said.of("roll.sheet.failed"));
                }
              })
          .onError(Exception.class, e -> notices.trouble(Said.of("roll.sheet.failed")))
          .run();
    } else {
      job.cancelJob();
    }
  }

  /**
   * Prints pages, {@link Paper#WIDTH} by {@link Paper#HEIGHT}, and ends the job.
   *
   * @return whether the printer took them
   */
  public static boolean send(PrinterJob job, List<? extends Node> pages) {
    Printer printer = job.getPrinter();
    PageLayout a4 =
        printer.createPageLayout(
            javafx.print.Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    double fit =
        Math.min(a4.getPrintableWidth() / Paper.WIDTH, a4.getPrintableHeight() / Paper.HEIGHT);
    for (Node page : pages) {
      page.getTransforms().add(new Scale(fit, fit));
      if (!job.printPage(a4, new Group(page))) {
        return false;
      }
    }
    return job.endJob();
  }

  private void noPrinter() {
    notices.trouble(Said.of("roll.sheet.no-printer"));
  }
}
