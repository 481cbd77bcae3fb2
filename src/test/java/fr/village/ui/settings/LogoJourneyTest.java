package fr.village.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.report.BilanService;
import fr.village.app.report.ReportFile;
import fr.village.i18n.Messages;
import fr.village.report.Document;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The logo of who carries the Maison, from a file to the bilan. */
final class LogoJourneyTest {
  private static final Path ICON = Path.of("icons", "village-256.png").toAbsolutePath();

  @TempDir Path folder;
  private Visit visit;

  @BeforeEach
  void show() {
    visit = Visit.begin(GalleryView.FULL, folder);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void itIsPastedSeenPrintedRemovedAndTakenBack() throws IOException {
    visit.go("settings").press("section-house");
    assertThat(imagesOfBilan()).isZero();
    paste(ICON);
    assertThat(shown().getWidth()).isPositive();
    assertThat(text("undo-said")).isEqualTo("Logo du porteur choisi");
    assertThat(imagesOfBilan()).isOne();
    visit.press("settings-bilan");
    assertThat(text("bilan-logo-name")).isEqualTo("Le logo choisi dans Réglages sera imprimé.");
    visit.key(KeyCode.ESCAPE);

    visit.press("settings-logo-remove");
    assertThat(text("undo-said")).isEqualTo("Logo du porteur enlevé");
    assertThat(isPictureShown()).isFalse();
    assertThat(focused()).isEqualTo("settings-logo-choose");
    assertThat(imagesOfBilan()).isZero();
    visit.shortcut(KeyCode.Z);
    assertThat(isPictureShown()).isTrue();
    assertThat(imagesOfBilan()).isOne();
    visit.shortcut(KeyCode.Z);
    assertThat(isPictureShown()).isFalse();
    assertThat(imagesOfBilan()).isZero();
  }

  @Test
  void whatIsNoPictureIsRefusedInWordsAndTheOneBeforeStays() throws IOException {
    visit.go("settings").press("section-house");
    paste(ICON);
    Path text = Files.writeString(folder.resolve("logo.png"), "pas une image");
    Path half = folder.resolve("half.png");
    byte[] whole = Files.readAllBytes(ICON);
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
    Path wide = folder.resolve("wide.png");
    ImageIO.write(new BufferedImage(6_001, 2, BufferedImage.TYPE_BYTE_GRAY), "png", wide.toFile());
    Path gone = folder.resolve("nowhere.png");
    for (Path bad : List.of(text, half, wide, gone)) {
      paste(bad);
      assertThat(text("settings-logo-problem")).as("%s", bad).contains("un PNG ou un JPEG");
    }
    assertThat(isPictureShown()).isTrue();
    assertThat(imagesOfBilan()).isOne();
    paste(ICON);
    assertThat(visit.there("settings-logo-problem")).extracting("visible").isEqualTo(false);
  }

  private void paste(Path file) {
    Node choose = visit.desk.find("settings-logo-choose");
    visit.desk.onScreen(
        () -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
          choose.requestFocus();
        });
    visit.shortcut(KeyCode.V);
    visit.settle();
  }

  private Image shown() {
    ImageView view = (ImageView) visit.desk.find("settings-logo-picture");
    org.awaitility.Awaitility.await().until(() -> Pictures.onScreen(() -> view.getImage() != null));
    return Pictures.onScreen(() -> Objects.requireNonNull(view.getImage()));
  }

  private boolean isPictureShown() {
    ImageView view = (ImageView) Objects.requireNonNull(visit.there("settings-logo-picture"));
    return Pictures.onScreen(() -> view.getParent().isVisible());
  }

  private String text(String id) {
    return ((Labeled) visit.desk.find(id)).getText();
  }

  private String focused() {
    return Pictures.onScreen(
        () -> String.valueOf(visit.desk.window.scene().getFocusOwner().getId()));
  }

  /** Pictures in the bilan, as many in the PDF as in the DOCX. */
  private int imagesOfBilan() throws IOException {
    Document bilan =
        visit.desk.inBackground(
            () ->
                new BilanService(visit.session(), visit.desk.services.references()::builtIn)
                    .make(
                        new BilanService.Wish(null, visit.session().today(), true, false, "", null),
                        Messages.of(Locale.FRANCE)));
    Path pdf = folder.resolve("bilan.pdf");
    Path docx = folder.resolve("bilan.docx");
    ReportFile.PDF.write(bilan, pdf);
    ReportFile.DOCX.write(bilan, docx);
    int inPdf = 0;
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      PDResources resources = read.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames()) {
        inPdf += resources.isImageXObject(name) ? 1 : 0;
      }
    }
    try (XWPFDocument read = new XWPFDocument(Files.newInputStream(docx))) {
      assertThat(read.getAllPictures()).hasSize(inPdf);
    }
    return inPdf;
  }
}
