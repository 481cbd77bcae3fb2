package fr.village.workbook.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The texts of a book. A text many cells say is turned to XML once: its own table does so for each
 * cell, to find out whether it has it.
 */
final class SharedTexts extends SharedStringsTable {
  private final Map<String, Integer> places = new HashMap<>();

  /** Makes the parts of a book as ever, but for its texts. */
  static final class Factory extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
      return descriptor.equals(XSSFRelation.SHARED_STRINGS)
          ? new SharedTexts()
          : super.newDocumentPart(descriptor);
    }
  }

  @Override
  public int addSharedStringItem(RichTextString string) {
    if (!(string instanceof XSSFRichTextString text) || text.hasFormatting()) {
      return super.addSharedStringItem(string);
    }
    // as it will be in the file: what is escaped there stays so
    String written = text.getCTRst().getT();
    Integer place = places.get(written);
    if (place == null) {
      place = super.addSharedStringItem(string);
      places.put(written, place);
    } else {
      count++;
    }
    return place;
  }
}
