package fr.village.domain.house;

import fr.village.domain.Invalid;
import java.util.regex.Pattern;

/** The code the federation gives a Maison: 3 to 12 capitals, digits or hyphens. */
public record HouseCode(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{3,12}");

  public HouseCode {
    if (!FORM.matcher(value).matches()) {
      throw new Invalid("invalid.house.code", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
