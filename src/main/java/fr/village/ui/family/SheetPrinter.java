package fr.village.ui.family;

import fr.village.ui.common.Said;
import java.util.ArrayList;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Puts the sheet on paper, as many pages as it takes. */
final class SheetPrinter {
  private static final double SIZE = 10.5;
  private static final double TITLE = 15;
  private static final double GAP = 3;

  private final Section section;
  private final String title;
  private final List<FamilySheet.Part> parts;

  SheetPrinter(Section section, String title, List<FamilySheet.Part> parts) {
    this.section = section;
    this.title = title;
    this.parts = parts;
  }

  /** Asks which printer; without one it says so. */
  void print() {
    section
        .model
        .tasks()
        .aside(progress -> java.util.Optional.ofNullable(PrinterJob.createPrinterJob()))
        .onSuccess(job -> job.ifPresentOrElse(this::ask, () -> say("family.sheet.no-printer")))
        .run();
  }

  private void ask(PrinterJob job) {
    Scene scene = section.getScene();
    if (!job.showPrintDialog(scene == null ? null : scene.getWindow())) {
      job.cancelJob();
      return;
    }
    job.getJobSettings().setJobName(section.text("family.sheet.job"));
    PageLayout page = job.getJobSettings().getPageLayout();
    List<VBox> pages = pages(page.getPrintableWidth(), page.getPrintableHeight());
    section
        .model
        .tasks()
        .aside(progress -> pages.stream().allMatch(job::printPage) && job.endJob())
        .onSuccess(done -> say(done ? "family.sheet.printed" : "family.sheet.not-printed"))
        .run();
  }

  private void say(String key) {
    section.model.say(Said.of(key));
  }

  private List<VBox> pages(double width, double height) {
    List<VBox> pages = new ArrayList<>();
    double left = 0;
    for (Text line : lines(width)) {
      double tall = line.getLayoutBounds().getHeight() + GAP;
      if (pages.isEmpty() || tall > left) {
        pages.add(new VBox(GAP));
        left = height;
      }
      pages.getLast().getChildren().add(line);
      left -= tall;
    }
    // a node off the screen is laid out in a scene of its own
    pages.forEach(
        page -> {
          Scene laid = new Scene(new Group(page));
          laid.getRoot().applyCss();
          laid.getRoot().layout();
        });
    return pages;
  }

  private List<Text> lines(double width) {
    List<Text> all = new ArrayList<>();
    all.add(text(title, TITLE, FontWeight.BOLD, width));
    for (FamilySheet.Part part : parts) {
      all.add(text("\n" + part.heading(), SIZE, FontWeight.BOLD, width));
      part.lines().forEach(line -> all.add(text(line, SIZE, FontWeight.NORMAL, width)));
    }
    return all;
  }

  private static Text text(String said, double size, FontWeight weight, double width) {
    Text text = new Text(said);
    text.setFont(Font.font("Atkinson Hyperlegible Next", weight, size));
    text.setWrappingWidth(width);
    return text;
  }
}
