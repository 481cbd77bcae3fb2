package fr.village.report.docx;

import fr.village.report.Document;
import fr.village.report.Logo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Title and subtitle, the logo beside them. */
final class Top {
  private static final double HIGHEST = 45;
  private static final double WIDEST = 115;

  /** Shares of the width: the logo has room for its widest. */
  private static final int LEFT = 3;

  private static final int RIGHT = 1;

  private Top() {}

  static void add(XWPFDocument docx, Document document) throws IOException, InvalidFormatException {
    Logo logo = document.logo();
    if (logo == null) {
      Runs.add(docx.createParagraph(), "Title", document.title());
      under(document, docx::createParagraph);
      return;
    }
    Tables tables = new Tables(docx, Look.width(document));
    XWPFTableRow row = tables.sideBySide(LEFT, RIGHT);
    Runs.add(row.getCell(0).getParagraphArray(0), "Title", document.title());
    under(document, row.getCell(0)::addParagraph);
    logo(row.getCell(1).getParagraphArray(0), logo);
    tables.after();
  }

  private static void under(Document document, Supplier<XWPFParagraph> place) {
    String subtitle = document.subtitle();
    if (subtitle != null) {
      Runs.add(place.get(), "Subtitle", subtitle);
    }
  }

  private static void logo(XWPFParagraph paragraph, Logo logo)
      throws IOException, InvalidFormatException {
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.setSpacingAfter(0);
    double scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
    XWPFPicture picture =
        paragraph
            .createRun()
            .addPicture(
                new ByteArrayInputStream(logo.bytes()),
                logo.png()
                    ? org.apache.poi.common.usermodel.PictureType.PNG
                    : org.apache.poi.common.usermodel.PictureType.JPEG,
                "logo",
                Units.toEMU(logo.width() * scale),
                Units.toEMU(logo.height() * scale));
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.alt());
    CTInline inline = paragraph.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(logo.alt());
    inline.getDocPr().setName("logo");
  }
}
