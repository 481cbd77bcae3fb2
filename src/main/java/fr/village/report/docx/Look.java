package fr.village.report.docx;

import fr.village.report.Document;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles, lists and paper. Lengths are twentieths of a point. */
final class Look {
  static final int SHORT_SIDE = 11_906;
  static final int LONG_SIDE = 16_838;
  static final int MARGIN = 907;
  private static final int TOP = 1_190;
  private static final int EDGE = 560;
  private static final int INDENT = 340;

  private Look() {}

  static void apply(XWPFDocument docx, Document document) throws IOException {
    docx.createStyles().setStyles(styles(document.language().toLanguageTag()));
    bullets(docx);
    paper(docx, document.shape() == Document.Shape.LANDSCAPE);
  }

  /** Room for text between the margins. */
  static int width(Document document) {
    int side = document.shape() == Document.Shape.LANDSCAPE ? LONG_SIDE : SHORT_SIDE;
    return side - 2 * MARGIN;
  }

  private static CTStyles styles(String language) throws IOException {
    try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("styles.xml"))) {
      String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StylesDocument.Factory.parse(styles.replace("LANGUAGE", language)).getStyles();
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bullets(XWPFDocument docx) {
    XWPFNumbering numbering = docx.createNumbering();
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(INDENT));
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(list));
    numbering.addNum(id);
  }

  private static void paper(XWPFDocument docx, boolean landscape) {
    CTSectPr section = docx.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }
}
