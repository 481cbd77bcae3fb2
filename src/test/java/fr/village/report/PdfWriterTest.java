package fr.village.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.report.pdf.PdfWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a PDF must be for who reads it on paper, with a screen reader, or to copy from it. */
final class PdfWriterTest {
  private static byte[] bytes = new byte[0];

  @BeforeAll
  static void write() throws IOException {
    bytes = PdfWriter.write(EveryBlock.document());
    Path out = Files.createDirectories(Path.of("target/paper")).resolve("every-block.pdf");
    Files.write(out, bytes);
  }

  @Test
  void everyAccentAndFineSpaceCanBeCopied() throws IOException {
    String text = text(1, 99);
    assertThat(text)
        .contains("Noël à Béthune\u202f:", "«\u202fça va\u202f»", "Œuvre", "Ế", "Ольга")
        .contains(
            "1\u202f234,5\u202f€", "52 sur 122, soit 43\u202f%", "Le sommeil <b>&amp; l’éveil")
        .doesNotContain("#");
  }

  @Test
  void everyPageSaysWhatItMustAndItsNumber() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(page, page))
            .contains(EveryBlock.INTERNAL, "Maison d’Arras", page + "\u00a0/\u00a0" + pages);
      }
    }
  }

  /** A red square of 16 mm has 45 by 45 points. */
  @Test
  void theLogoIsAllThere() throws IOException {
    BufferedImage red = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    java.util.Arrays.setAll(
        ((DataBufferInt) red.getRaster().getDataBuffer()).getData(), i -> Color.RED.getRGB());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(red, "png", png);
    Document document =
        Document.of("Bilan", Locale.FRENCH, "Maison", LocalDate.parse("2026-03-10"), List.of())
            .with(Logo.of(png.toByteArray(), "Ville").orElseThrow());
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
      BufferedImage page = new PDFRenderer(pdf).renderImage(0);
      long points =
          IntStream.range(0, page.getWidth() * page.getHeight())
              .filter(
                  i -> page.getRGB(i % page.getWidth(), i / page.getWidth()) == Color.RED.getRGB())
              .count();
      assertThat(points).isBetween(44L * 44, 47L * 47);
    }
  }

  @Test
  void aTablesHeaderIsOnEachOfItsPages() throws IOException {
    int seen = 0;
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        String text = text(page, page);
        if (text.contains("Le sommeil")) {
          seen++;
          assertThat(text).contains("Thème");
        }
      }
    }
    assertThat(seen).isGreaterThan(1);
  }

  @Test
  void allFontsAreInTheFile() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int fonts = 0;
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          fonts++;
        }
      }
      assertThat(fonts).isPositive();
    }
  }

  @Test
  void itIsTaggedInItsLanguageAndHasATitle() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("fr-FR");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bilan de la Maison d’Arras");
      Set<String> kinds = new TreeSet<>();
      List<String> pictures = new ArrayList<>();
      walk(catalog.getStructureTreeRoot(), kinds, pictures);
      assertThat(kinds).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Figure");
      assertThat(pictures).containsExactlyInAnyOrder("Ville d’Arras", "Une ligne");
    }
  }

  @Test
  void itSaysNothingOfTheMachine() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var about = pdf.getDocumentInformation();
      assertThat(about.getAuthor()).isNull();
      assertThat(about.getCreator()).isNull();
      assertThat(about.getProducer()).isEqualTo("Village");
      assertThat(about.getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20260310000000Z");
    }
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("/home/", System.getProperty("user.name") + "@");
  }

  @Test
  void theSameDocumentIsTheSameBytes() throws IOException {
    assertThat(PdfWriter.write(EveryBlock.document())).isEqualTo(bytes);
  }

  private static String text(int from, int to) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(from);
      stripper.setEndPage(to);
      return stripper.getText(pdf);
    }
  }

  private static void walk(PDStructureNode node, Set<String> kinds, List<String> pictures) {
    if (node instanceof PDStructureElement element) {
      kinds.add(element.getStructureType());
      if (element.getStructureType().equals("Figure")) {
        pictures.add(element.getAlternateDescription());
      }
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        walk(child, kinds, pictures);
      }
    }
  }
}
