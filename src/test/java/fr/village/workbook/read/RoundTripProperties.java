package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.AttendanceBand;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Nasty;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.Unit;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.write.WorkbookWriter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
  @Property(tries = 40)
  void anyTextComesBackAsItWent(@ForAll("submissions") Submission submission) {
    ReadWorkbook read = WorkbookCheck.check(WorkbookWriter.write(submission));
    assertThat(read.findings()).isEmpty();
    assertThat(read.submission()).isEqualTo(submission);
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return Combinators.combine(Nasty.texts(), Nasty.texts(), counts(), hours(), bands())
        .as(RoundTripProperties::submission);
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(11, 45);
  }

  private static Arbitrary<BigDecimal> hours() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(5000)).ofScale(2);
  }

  private static Arbitrary<AttendanceBand> bands() {
    return Arbitraries.of(AttendanceBand.class);
  }

  private static Submission submission(
      String name, String label, int count, BigDecimal hours, AttendanceBand band) {
    IndicatorLine yes = line("yes", label, count, 2 * count);
    IndicatorLine no = line("no", name, count, 2 * count);
    String topic = label.replace("·", " ").strip();
    SessionLine session =
        new SessionLine(
            YearMonth.of(2025, 2),
            7,
            topic.isBlank() ? List.of() : List.of("topic"),
            topic.isBlank() ? List.of() : List.of(topic),
            90,
            null,
            null,
            band);
    ActivityLine activity =
        new ActivityLine("group", label, 2024, count, 3, hours, BigDecimal.ONE, 2, null, null);
    return new Submission(
        Submissions.arrasCover().name(name).build(),
        List.of(yes, no),
        List.of(session, session),
        List.of(activity));
  }

  private static IndicatorLine line(String value, String label, int count, int base) {
    return new IndicatorLine(
        "table",
        "level",
        "Un tableau",
        Sensitivity.SENSITIVE,
        Measure.COUNT,
        Unit.FAMILIES,
        null,
        value,
        label,
        count,
        base,
        Submissions.CLOSING,
        122 - base,
        Status.PUBLISHED);
  }
}
