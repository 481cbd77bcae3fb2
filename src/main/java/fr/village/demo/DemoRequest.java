package fr.village.demo;

import fr.village.domain.Check;
import java.time.LocalDate;

/**
 * What sample Maisons are asked for. The same request gives the same records, and the first Maisons
 * of a longer list are those of a shorter one.
 *
 * @param today the day they are seen on; nothing is recorded after it
 * @param years of history at most, 1 to 10; Arras has always met since November 2021, where {@code
 *     today} allows
 * @param maisons how many, 1 to 500: Arras, a rural one, one overseas, a new one, then others
 */
public record DemoRequest(long seed, LocalDate today, int years, int maisons) {
  public static final int USUAL_YEARS = 4;
  public static final int USUAL_MAISONS = 4;

  public DemoRequest {
    Check.range("demo.years", years, 1, 10);
    Check.range("demo.maisons", maisons, 1, 500);
  }
}
