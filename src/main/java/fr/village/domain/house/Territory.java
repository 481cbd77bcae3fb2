package fr.village.domain.house;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Where a Maison is: a département or an overseas collectivity.
 *
 * @param code INSEE's: {@code 01} to {@code 95}, {@code 2A}, {@code 2B}, {@code 971} to {@code 988}
 * @param region its region; "Collectivités d’outre-mer" where there is none
 * @param zone the House's local dates and times are told in it
 */
public record Territory(String code, String name, String region, ZoneId zone) {
  private static final Pattern CODE = Pattern.compile("0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97\\d|98\\d");

  public Territory {
    Check.that(CODE.matcher(code).matches(), "invalid.departement", code);
    name = Text.line("territory.name", name);
    region = Text.line("territory.region", region);
  }
}
