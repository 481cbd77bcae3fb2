package fr.village.report.docx;

import fr.village.report.Words;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Words as runs of a paragraph. */
final class Runs {
  private Runs() {}

  static XWPFParagraph add(XWPFParagraph paragraph, String style, Words words) {
    paragraph.setStyle(style);
    for (Words.Part part : words.parts()) {
      XWPFRun run = paragraph.createRun();
      run.setText(part.text());
      switch (part.tone()) {
        case PLAIN -> {}
        case STRONG -> run.setBold(true);
        case BY_HAND -> {
          run.setColor("655F6B");
          run.setUnderline(UnderlinePatterns.DOTTED);
          run.getCTR().addNewRPr().addNewShd().setFill("FFF8E8");
        }
      }
    }
    return paragraph;
  }

  static XWPFParagraph add(XWPFParagraph paragraph, String style, String text) {
    return add(paragraph, style, Words.plain(text));
  }
}
