package fr.village.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The questions asked of each family: what the formula key of a table means. Its answers besides
 * "not stated", or the code list whose codes it repeats.
 */
enum Formula {
  STRUCTURE("structure"),
  SOURCE("source"),
  FIRST_CHILD(List.of("first", "not_first")),
  PARENTS_AGE(List.of("under_25", "from_25", "from_30", "from_35")),
  ARRIVAL(List.of("before_birth", "months_0_2", "months_3_5", "months_6_plus")),
  RETENTION(List.of("stayed_8", "left_before_8", "left_before_3")),
  FATHER(List.of("came", "not_came")),
  DISTRESS(List.of("yes", "no")),
  ISOLATION(List.of("at_least_one", "none"));

  private final List<String> answers;
  private final String codeList;

  Formula(List<String> answers) {
    this.answers = answers;
    this.codeList = "";
  }

  Formula(String codeList) {
    this.answers = List.of();
    this.codeList = codeList;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> answers() {
    return answers;
  }

  /** Empty when the answers are its own. */
  String codeList() {
    return codeList;
  }

  static Optional<Formula> byKey(String key) {
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
  }
}
