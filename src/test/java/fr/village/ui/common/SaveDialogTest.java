package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaveDialogTest {
  private static final ExtensionFilter PDF = new ExtensionFilter("PDF", "*.pdf");
  private static final ExtensionFilter DOCX = new ExtensionFilter("DOCX", "*.docx");

  @ParameterizedTest
  @CsvSource({
    "bilan.pdf, bilan.pdf",
    "BILAN.PDF, BILAN.PDF",
    "bilan.docx, bilan.docx",
    "bilan, bilan.docx",
    "bilan du 31.12, bilan du 31.12.docx",
  })
  void aMissingEndingIsThatOfTheKindChosen(String typed, String written) {
    assertThat(SaveDialog.ended(Path.of("papiers", typed), DOCX, PDF, DOCX))
        .isEqualTo(Path.of("papiers", written));
  }
}
