package fr.village.report.docx;

import fr.village.report.Document;
import fr.village.report.Logo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Title and subtitle, the logo beside them. */
final class Top {
  private static final double HIGHEST = 34;
  private static final double WIDEST = 130;

  private Top() {}

  static void add(XWPFDocument docx, Document document) throws IOException, InvalidFormatException {
    XWPFParagraph title = Runs.add(docx.createParagraph(), "Title", document.title());
    Logo logo = document.logo();
    if (logo != null) {
      logo(title, logo, Look.width(document));
    }
    String subtitle = document.subtitle();
    if (subtitle != null) {
      Runs.add(docx.createParagraph(), "Subtitle", subtitle);
    }
  }

  /** At the end of the title's line, against the right margin. */
  private static void logo(XWPFParagraph title, Logo logo, int width)
      throws IOException, InvalidFormatException {
    CTTabStop right = title.getCTP().getPPr().addNewTabs().addNewTab();
    right.setVal(STTabJc.RIGHT);
    right.setPos(BigInteger.valueOf(width));
    XWPFRun run = title.createRun();
    run.addTab();
    double scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
    XWPFPicture picture =
        run.addPicture(
            new ByteArrayInputStream(logo.bytes()),
            logo.png() ? PictureType.PNG : PictureType.JPEG,
            "logo",
            Units.toEMU(logo.width() * scale),
            Units.toEMU(logo.height() * scale));
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.alt());
    CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(logo.alt());
    inline.getDocPr().setName("logo");
  }
}
