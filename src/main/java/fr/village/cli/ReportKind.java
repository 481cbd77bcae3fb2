package fr.village.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers the command line writes. */
enum ReportKind {
  BILAN,
  ATTENDANCE,
  CALENDAR,
  NOTICE,
  SURVEY_FORM,
  RECEIPT,
  REGISTER,
  PARENTS,
  DPO;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ReportKind> of(String word) {
    return Stream.of(values()).filter(k -> k.word().equals(word)).findFirst();
  }

  static String names() {
    return Stream.of(values()).map(ReportKind::word).collect(Collectors.joining(", "));
  }
}
