package fr.village.app.families;

import org.jspecify.annotations.Nullable;

/** Phone numbers as they are compared: digits only, the French prefix as a plain 0. */
final class PhoneNumber {
  private PhoneNumber() {}

  static String digits(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String bare = written.replaceAll("[^\\d+]", "");
    String national = bare.replaceFirst("^(\\+33|0033)0?", "0");
    return national.replaceAll("\\D", "");
  }
}
