package fr.village.ui.shell;

import fr.village.ui.common.Wording;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/**
 * A screen of the rail. To add one, add it to {@link Workspace#screens}: the rail, the digits and
 * the title follow.
 *
 * @param id stable, for tests and help
 * @param titleKey its name in the rail
 * @param view made anew when the language changes
 * @param arriving each time somebody comes to it
 */
public record Screen(
    String id, String titleKey, Ikon icon, Function<Wording, Region> view, Runnable arriving) {}
