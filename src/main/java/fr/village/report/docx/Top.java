package fr.village.report.docx;

import fr.village.report.Document;
import fr.village.report.Logo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Logo, title, subtitle. */
final class Top {
  private static final double HIGHEST = 45;
  private static final double WIDEST = 155;

  private Top() {}

  static void add(XWPFDocument docx, Document document) throws IOException, InvalidFormatException {
    Logo logo = document.logo();
    if (logo != null) {
      logo(docx, logo);
    }
    Runs.add(docx.createParagraph(), "Title", document.title());
    String subtitle = document.subtitle();
    if (subtitle != null) {
      Runs.add(docx.createParagraph(), "Subtitle", subtitle);
    }
  }

  private static void logo(XWPFDocument docx, Logo logo)
      throws IOException, InvalidFormatException {
    XWPFParagraph paragraph = docx.createParagraph();
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
