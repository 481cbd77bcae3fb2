package fr.village.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the pages of a document.
 *
 * @param title on top of the first page, and the title of the file
 * @param subtitle under it
 * @param banner at the head of every page, as "document interne, non anonyme"
 * @param foot at the foot of every page, beside its number
 * @param day the day it speaks of: the only date its file carries
 */
public record Document(
    String title,
    @Nullable String subtitle,
    Locale language,
    Shape shape,
    @Nullable String banner,
    String foot,
    @Nullable Logo logo,
    LocalDate day,
    List<Block> blocks) {

  /** How A4 is held. */
  public enum Shape {
    PORTRAIT,
    LANDSCAPE
  }

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A portrait document with nothing on every page but its foot. */
  public static Document of(
      String title, Locale language, String foot, LocalDate day, List<? extends Block> blocks) {
    return new Document(
        title, null, language, Shape.PORTRAIT, null, foot, null, day, List.copyOf(blocks));
  }

  public Document under(@Nullable String said) {
    return new Document(title, said, language, shape, banner, foot, logo, day, blocks);
  }

  public Document onEveryPage(@Nullable String said) {
    return new Document(title, subtitle, language, shape, said, foot, logo, day, blocks);
  }

  public Document with(@Nullable Logo picture) {
    return new Document(title, subtitle, language, shape, banner, foot, picture, day, blocks);
  }

  public Document landscape() {
    return new Document(
        title, subtitle, language, Shape.LANDSCAPE, banner, foot, logo, day, blocks);
  }
}
