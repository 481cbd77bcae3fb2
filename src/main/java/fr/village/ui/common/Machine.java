package fr.village.ui.common;

import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.tasks.TaskRunner;
import java.util.function.Supplier;
import javafx.application.ColorScheme;

/**
 * What the window is given once, for as long as it is open.
 *
 * @param works the long work under way; the runner tells it
 * @param colours the machine's, asked each time
 * @param files shows folders
 */
public record Machine(
    SessionServices services,
    AppFolders folders,
    Preferences preferences,
    TaskRunner tasks,
    WorkBoard works,
    Supplier<ColorScheme> colours,
    FileManager files) {}
