package fr.village.ui.common;

import fr.village.app.export.ExportStopped;
import fr.village.app.report.BilanService;
import fr.village.app.report.ReportFile;
import fr.village.app.report.ReportService;
import fr.village.domain.Invalid;
import fr.village.i18n.Messages;
import fr.village.report.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Writes a paper where somebody wants it, then offers to open it. */
public final class Papers {
  /** Asks where a file goes. */
  public interface Place {
    Optional<Path> ask(Wording words, String fileName, @Nullable Window owner);
  }

  /** A paper of the open notebook, in the language of the screen. */
  public interface Paper {
    Document of(ReportService reports, Messages messages);
  }

  private final Workbench bench;
  private final ReportService reports;
  private final Place place;

  public Papers(Workbench bench) {
    this(bench, Papers::choose);
  }

  public Papers(Workbench bench, Place place) {
    this.bench = bench;
    this.place = place;
    this.reports = new ReportService(bench.notebook(), bench.topics(), bench.reference());
  }

  /**
   * @param name what the file is called, without its ending
   */
  public void write(Paper paper, String name, Frame frame, @Nullable Window owner) {
    place
        .ask(frame.words(), name + ReportFile.PDF.ending(), owner)
        .ifPresent(file -> write(paper, file, frame));
  }

  /** The bilan, made before anybody is asked where it goes. */
  public void bilan(
      BilanService.Wish wish,
      String name,
      Frame frame,
      @Nullable Window owner,
      Consumer<Said> refused) {
    BilanService bilans = new BilanService(bench.notebook(), bench.reference());
    bench
        .tasks()
        .longTask(progress -> bilans.make(wish, frame.words().messages()))
        .named("paper.writing")
        .onSuccess(
            document ->
                place
                    .ask(frame.words(), name + ReportFile.PDF.ending(), owner)
                    .ifPresent(file -> write(document, file, frame)))
        .onError(ExportStopped.class, e -> refused.accept(Said.of("paper.bilan.stopped")))
        .run();
  }

  private void write(Paper paper, Path file, Frame frame) {
    bench
        .tasks()
        .task(() -> paper.of(reports, frame.words().messages()))
        .onSuccess(document -> write(document, file, frame))
        .onError(
            Invalid.class, e -> bench.notices().trouble(Said.of(e.key(), e.arguments().toArray())))
        .run();
  }

  private void write(Document document, Path file, Frame frame) {
    bench
        .tasks()
        .aside(
            progress -> {
              ReportFile.of(file).orElse(ReportFile.PDF).write(document, file);
              return file;
            })
        .named("paper.writing")
        .onSuccess(written -> PaperCard.show(written, frame))
        .onError(
            java.io.UncheckedIOException.class,
            e -> bench.notices().trouble(Said.of("paper.failed", file.toString())))
        .run();
  }

  private static Optional<Path> choose(Wording words, String fileName, @Nullable Window owner) {
    return SaveDialog.ask(
        words.text("paper.choose"),
        fileName,
        owner,
        new FileChooser.ExtensionFilter(words.text("paper.pdf"), "*.pdf"),
        new FileChooser.ExtensionFilter(words.text("paper.docx"), "*.docx"));
  }
}
