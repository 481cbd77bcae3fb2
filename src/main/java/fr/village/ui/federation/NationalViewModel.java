package fr.village.ui.federation;

import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.NationalFiles;
import fr.village.app.federation.OriginalNamed;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.i18n.Messages;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Where the national workbook goes, and what was written. */
public final class NationalViewModel {
  private final ConsolidationService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Supplier<List<Path>> originals;
  private final ObservableValue<@Nullable Gathered> gathered;
  private final ReadOnlyObjectWrapper<@Nullable Said> problem =
      new ReadOnlyObjectWrapper<>(this, "problem");
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");

  /**
   * @param originals files and folders never to be written over
   */
  NationalViewModel(
      ConsolidationService service,
      TaskRunner tasks,
      NoticeBoard notices,
      Supplier<List<Path>> originals,
      ObservableValue<@Nullable Gathered> gathered) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
    this.originals = originals;
    this.gathered = gathered;
  }

  /** What is wrong with the place of the national workbook, or went wrong there. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /** Forgets what went wrong with an earlier place. */
  public void begin() {
    problem.set(null);
  }

  /** What the national workbook is called unless somebody says otherwise. */
  public String fileName() {
    Gathered now = gathered.getValue();
    var closing = now == null ? null : now.consolidation().cover().closing();
    return "M1000J_national_%s.xlsx".formatted(closing == null ? "" : closing.toString());
  }

  /**
   * Writes the national workbook.
   *
   * @param typed the file, as it was typed or chosen
   * @param replace whether somebody said that a file of that name may be replaced
   * @param messages the language of the bilan
   */
  public void write(
      String typed, boolean replace, Messages messages, Consumer<NationalReceipt> written) {
    Gathered now = gathered.getValue();
    if (writing.get() || now == null) {
      return;
    }
    problem.set(null);
    writing.set(true);
    List<Path> known = originals.get();
    tasks
        .aside(
            progress -> {
              Path file = Place.of(typed, replace);
              NationalFiles files =
                  service.write(now.consolidation(), known, file, messages, progress);
              return new NationalReceipt(files, now.consolidation().cover().houses());
            })
        .onSuccess(
            receipt -> {
              String name = String.valueOf(receipt.file().getFileName());
              notices.say(Said.of("federation.written", name));
              written.accept(receipt);
            })
        .onError(Invalid.class, e -> problem.set(new Said(e.key(), e.arguments())))
        .onError(OriginalNamed.class, e -> problem.set(Said.of("federation.write.original")))
        .onError(UncheckedIOException.class, e -> problem.set(Said.of("federation.write.failed")))
        .andFinally(() -> writing.set(false))
        .run();
  }
}
