package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionBytesTest {
  @Test
  void whatIsReadIsWhatWasWritten() {
    SubmissionBytes reading = new SubmissionBytes();
    for (Submission submission :
        List.of(Submissions.arras(), Submissions.arrasFirst(), Submissions.brandNew())) {
      byte[] cover = SubmissionBytes.of(submission.cover());
      byte[] rows = SubmissionBytes.of(submission);
      assertThat(reading.cover(cover)).isEqualTo(submission.cover());
      assertThat(reading.submission(reading.cover(cover), rows)).isEqualTo(submission);
    }
  }

  @Test
  void takeLittleRoom() {
    assertThat(SubmissionBytes.of(Submissions.arras()).length).isLessThan(8_000);
  }

  @Test
  void otherBytesAreRefused() {
    byte[] rows = SubmissionBytes.of(Submissions.arras());
    SubmissionBytes reading = new SubmissionBytes();
    for (byte[] bytes : List.of(new byte[0], new byte[9], Arrays.copyOf(rows, rows.length / 2))) {
      assertThatThrownBy(() -> reading.submission(Submissions.arras().cover(), bytes))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
