package fr.village.ui.settings;

import fr.village.Version;
import fr.village.app.settings.AppFolders;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The program, where its files are, and what support asks for. */
public final class AboutViewModel {
  /**
   * @param libraries those the program is made with, and their licences
   * @param log faults noted on this machine; empty when there was none
   */
  public record Texts(String libraries, String log) {}

  private final Path notebook;
  private final Path logFile;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable Texts> texts =
      new ReadOnlyObjectWrapper<>(this, "texts");

  public AboutViewModel(AppFolders folders, Path notebook, TaskRunner tasks, NoticeBoard notices) {
    this.notebook = notebook;
    this.logFile = folders.supportLog();
    this.tasks = tasks;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<@Nullable Texts> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  public String version() {
    return Version.current();
  }

  public Path notebook() {
    return notebook;
  }

  public Path logFile() {
    return logFile;
  }

  public void refresh() {
    tasks
        .aside(progress -> new Texts(libraries(), log()))
        .onSuccess(texts::set)
        .onError(IOException.class, e -> notices.trouble(Said.of("settings.about.unreadable")))
        .run();
  }

  /** Something was put on the clipboard. */
  public void copied() {
    notices.say(Said.of("settings.about.copied"));
  }

  private static String libraries() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("THIRD-PARTY.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String log() throws IOException {
    return Files.exists(logFile) ? Files.readString(logFile) : "";
  }
}
