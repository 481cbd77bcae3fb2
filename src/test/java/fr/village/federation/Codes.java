package fr.village.federation;

import fr.village.reference.ReferenceSets;

/** The codes of the set the program comes with. */
public final class Codes {
  public static final TodaysCodes BUILT_IN = new TodaysCodes(ReferenceSets.builtIn());

  private Codes() {}
}
