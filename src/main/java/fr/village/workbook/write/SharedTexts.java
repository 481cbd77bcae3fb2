package fr.village.workbook.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
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

  /** Where a text stands, for one more cell that says it. */
  int place(String text) {
    Integer place = places.get(text);
    if (place != null) {
      count++;
      return place;
    }
    int added = addSharedStringItem(new XSSFRichTextString(text));
    places.put(text, added);
    return added;
  }
}
