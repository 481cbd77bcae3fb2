package fr.village.ui.gallery;

import fr.village.app.settings.ThemeChoice;
import java.util.Locale;

/** The six ways every screen is looked at, each chosen to find another kind of fault. */
public enum GalleryView {
  FULL(SampleFolders.Filling.FULL, Locale.FRENCH, ThemeChoice.LIGHT, 100, 1366, 768),
  EMPTY(SampleFolders.Filling.EMPTY, Locale.FRENCH, ThemeChoice.LIGHT, 100, 1366, 768),
  WORST(SampleFolders.Filling.WORST, Locale.FRENCH, ThemeChoice.LIGHT, 100, 1366, 768),
  DARK(SampleFolders.Filling.FULL, Locale.FRENCH, ThemeChoice.DARK, 100, 1366, 768),
  CONTRAST_200(SampleFolders.Filling.FULL, Locale.FRENCH, ThemeChoice.CONTRAST, 200, 1366, 768),
  ENGLISH_WIDE(SampleFolders.Filling.FULL, Locale.ENGLISH, ThemeChoice.LIGHT, 100, 1920, 1080);

  final SampleFolders.Filling filling;
  final Locale locale;
  final ThemeChoice theme;
  final int textSize;
  final int width;
  final int height;

  GalleryView(
      SampleFolders.Filling filling,
      Locale locale,
      ThemeChoice theme,
      int textSize,
      int width,
      int height) {
    this.filling = filling;
    this.locale = locale;
    this.theme = theme;
    this.textSize = textSize;
    this.width = width;
    this.height = height;
  }

  /** Whether there are families to show. */
  public boolean hasFamilies() {
    return filling != SampleFolders.Filling.EMPTY;
  }

  String suffix() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
