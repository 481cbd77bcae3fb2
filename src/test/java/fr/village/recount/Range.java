package fr.village.recount;

import fr.village.federation.NationalFigure;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Submission;
import java.util.Objects;

/** What a true number is at least and at most, as far as anybody knows. */
record Range(long low, long high) {
  static final Range NOTHING = new Range(0, 0);

  static Range exactly(int number) {
    return new Range(number, number);
  }

  /** Of a Maison only its workbook is known of. */
  static Range of(Submission sent, NationalFigure figure) {
    int frozen = sent.cover().frozenFamilies(figure.year());
    for (IndicatorLine line : sent.indicators()) {
      Integer count = line.count();
      if (count != null
          && line.table().equals(figure.table())
          && line.level().equals(figure.level())
          && Objects.equals(line.year(), figure.year())
          && figure.value().equals(line.value())) {
        Integer base = line.base();
        return new Range(count, count + (base == null ? 0 : frozen - base));
      }
    }
    return new Range(0, frozen);
  }

  Range plus(Range other) {
    return new Range(low + other.low, high + other.high);
  }
}
