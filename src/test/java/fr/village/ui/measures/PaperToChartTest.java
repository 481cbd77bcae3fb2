package fr.village.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.report.SurveyForms;
import fr.village.app.survey.Due;
import fr.village.app.survey.DueService;
import fr.village.app.survey.SurveyLibrary;
import fr.village.domain.survey.AnswerState;
import fr.village.i18n.Messages;
import fr.village.report.pdf.PdfWriter;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One questionnaire from the printed form to the chart of what changed. */
final class PaperToChartTest {
  private static final Pattern PAIRS = Pattern.compile("(\\d+) parents");
  private static final int MORE_THAN_ITS_QUESTIONS = 40;

  @TempDir Path folder;

  @Test
  void whatIsTypedFromAPaperFormIsAPairMoreInTheChart() throws IOException {
    try (Visit visit = Visit.begin(GalleryView.FULL, folder)) {
      visit.go("dashboard");
      int before = pairs(visit);

      Due due = visit.desk.inBackground(() -> answeredOnArrival(visit));
      String printed = printed(visit, due.who().group());
      String letters = visit.desk.inBackground(() -> letters(visit, due));
      assertThat(printed).contains(letters, "Presque tout le temps");
      assertThat(printed.substring(printed.lastIndexOf(letters)))
          .doesNotContain(due.who().firstName());

      visit.go("measures");
      visit.type("paper-code", letters).press("paper-open");
      visit.desk.find("question-text");
      for (int i = 0; i < MORE_THAN_ITS_QUESTIONS && visit.there("sheet-end") == null; i++) {
        if (visit.there("question-number") == null) {
          key(visit, KeyCode.DIGIT2, "2");
        }
        key(visit, KeyCode.ENTER, "\r");
      }
      visit.desk.find("sheet-end");

      visit.go("dashboard");
      assertThat(pairs(visit)).isEqualTo(before + 1);
    }
  }

  /** Somebody to ask after three months who was asked on arrival. */
  private static Due answeredOnArrival(Visit visit) {
    var answers = visit.session().content().surveys().answers();
    Due.Lists lists = new DueService(visit.session(), new SurveyLibrary()).today();
    return Stream.concat(lists.now().stream(), lists.late().stream())
        .filter(due -> due.window().wave().code().equals("months3") && due.state() == null)
        .filter(
            due ->
                answers.stream()
                    .anyMatch(
                        a ->
                            a.person().equals(due.who().person())
                                && a.wave().equals("entry")
                                && a.state() == AnswerState.COMPLETE))
        .findFirst()
        .orElseThrow();
  }

  private static String letters(Visit visit, Due due) {
    return visit.session().content().surveys().codes().stream()
        .filter(code -> code.person().equals(due.who().person()))
        .findFirst()
        .orElseThrow()
        .letters();
  }

  /** The forms of a group as the button writes them. */
  private static String printed(Visit visit, String group) throws IOException {
    byte[] pdf =
        visit.desk.inBackground(
            () ->
                PdfWriter.write(
                    new SurveyForms(visit.session()).forms(group, Messages.of(Locale.FRENCH))));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replace('\u00a0', ' ');
    }
  }

  private static int pairs(Visit visit) {
    visit.settle();
    Node row = visit.desk.find("change-isolation");
    String spoken = Pictures.onScreen(row::getAccessibleText);
    Matcher found = PAIRS.matcher(Objects.requireNonNull(spoken));
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static void key(Visit visit, KeyCode code, String text) {
    visit.desk.onScreen(
        () ->
            Objects.requireNonNull(visit.desk.window.scene().getFocusOwner())
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false)));
    visit.settle();
  }
}
