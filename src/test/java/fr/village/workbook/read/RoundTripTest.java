package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Format1;
import fr.village.workbook.write.WorkbookWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Test
  void whatIsWrittenIsReadAndFoundInOrder() {
    for (Submission submission : List.of(Submissions.arras(), Submissions.brandNew())) {
      ReadWorkbook read = WorkbookCheck.check(WorkbookWriter.write(submission));
      assertThat(read.findings()).isEmpty();
      assertThat(read.submission()).isEqualTo(submission);
      assertThat(read.contentDigest()).isEqualTo(Format1.contentDigest(submission));
    }
  }
}
