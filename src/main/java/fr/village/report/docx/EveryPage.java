package fr.village.report.docx;

import fr.village.report.Document;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What is at the head and the foot of every page. */
final class EveryPage {
  private final XWPFDocument docx;
  private final Document document;

  EveryPage(XWPFDocument docx, Document document) {
    this.docx = docx;
    this.document = document;
  }

  void add() {
    String banner = document.banner();
    if (banner != null) {
      Runs.add(docx.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Banner", banner);
    }
    XWPFParagraph foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    Runs.add(foot, "Footer", document.foot());
    CTTabStop right = foot.getCTP().getPPr().addNewTabs().addNewTab();
    right.setVal(STTabJc.RIGHT);
    right.setPos(BigInteger.valueOf(Look.width(document)));
    foot.createRun().addTab();
    field(foot, "PAGE");
    foot.createRun().setText("\u00A0/\u00A0");
    field(foot, "NUMPAGES");
  }

  private static void field(XWPFParagraph foot, String name) {
    CTSimpleField field = foot.getCTP().addNewFldSimple();
    field.setInstr(name);
    field.addNewR().addNewT().setStringValue("1");
  }
}
