package fr.village.ui.palette;

import fr.village.domain.Folding;
import org.kordamp.ikonli.Ikon;

/**
 * Something to go to or to do.
 *
 * @param title what it is called
 * @param detail what tells it from others of the same name
 * @param folded the words it is found by
 */
public record Target(String title, String detail, Ikon icon, String folded, Runnable run) {

  static Target of(String title, String detail, Ikon icon, Runnable run) {
    return new Target(title, detail, icon, Folding.fold(title + " " + detail), run);
  }
}
