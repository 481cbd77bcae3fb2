package fr.village.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.house.HolidayLines.Line;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class HolidayLinesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static Line line(String label, String from, String to) {
    return new Line(label, LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void eachLineIsAPeriod() {
    HolidayLines read =
        HolidayLines.read(
            "\ufeffLibellé;Du;Au\r\n"
                + "Toussaint ; 17/10/2026 ; 1er novembre 2026\r\n\r\n"
                + "Noël\t19/12\t3/1\n"
                + "\"Hiver\";2027-02-20;2027-03-07;\n"
                + "Printemps ; du 17 avril au 2 mai\n",
            TODAY);
    assertThat(read.wrong()).isEmpty();
    assertThat(read.good())
        .containsExactly(
            line("Toussaint", "2026-10-17", "2026-11-01"),
            line("Noël", "2026-12-19", "2027-01-03"),
            line("Hiver", "2027-02-20", "2027-03-07"),
            line("Printemps", "2026-04-17", "2026-05-02"));
  }

  @Test
  void aLineThatCannotBeIsNamed() {
    HolidayLines read =
        HolidayLines.read(
            "Toussaint;17/10;1/11\nNoël\nHiver;30/2;7/3\nÉté;31/8/2026;4/7/2026", TODAY);
    assertThat(read.good()).hasSize(1);
    assertThat(read.wrong())
        .extracting(HolidayLines.Wrong::number, w -> w.why().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "invalid.holiday.line"),
            org.assertj.core.groups.Tuple.tuple(3, "invalid.date.no_such_day"),
            org.assertj.core.groups.Tuple.tuple(4, "invalid.date.order"));
  }

  @Test
  void nothingPastedIsNothing() {
    assertThat(HolidayLines.read(" \n\n", TODAY)).isEqualTo(HolidayLines.read("", TODAY));
    assertThat(HolidayLines.read("n’importe quoi", TODAY).wrong()).hasSize(1);
  }
}
