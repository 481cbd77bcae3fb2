package fr.village.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of a book, each written once however many cells say it, in the order of the cells. Of
 * texts without end only the first are kept: the cells of a table say the others themselves.
 */
final class SharedTexts extends SharedStringsTable {
  private final int most;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** What the cells of POI's own sheets say, which it asks for again. */
  private final Map<Integer, String> known = new HashMap<>();

  private SharedTexts(int most) {
    this.most = most;
  }

  /** Makes the parts of a book as ever, but for its texts. */
  static final class Factory extends XSSFFactory {
    private final int most;

    Factory(int most) {
      this.most = most;
    }

    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
      return descriptor.equals(XSSFRelation.SHARED_STRINGS)
          ? new SharedTexts(most)
          : super.newDocumentPart(descriptor);
    }
  }

  static SharedTexts of(XSSFWorkbook workbook) {
    return (SharedTexts) workbook.getSharedStringSource();
  }

  /** Where a text stands, for one more cell of a sheet of POI that says it. */
  int place(String text) {
    int place = places.computeIfAbsent(text, added -> places.size());
    known.put(place, text);
    count++;
    return place;
  }

  /** Gives a text a place, for one more cell of a stream, while there is room. */
  void offer(String text) {
    if (places.containsKey(text)) {
      count++;
    } else if (places.size() < most) {
      places.put(text, places.size());
      count++;
    }
  }

  /** Where a text stands, or -1 where a cell has to say it itself. */
  int placeOf(String text) {
    return places.getOrDefault(text, -1);
  }

  @Override
  public RichTextString getItemAt(int place) {
    return new XSSFRichTextString(known.getOrDefault(place, ""));
  }

  @Override
  public int getUniqueCount() {
    return places.size();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    XmlStream xml = new XmlStream(out);
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"")
        .number(count)
        .raw("\" uniqueCount=\"")
        .number(places.size())
        .raw("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    for (String text : places.keySet()) {
      xml.raw("<si>").textElement(text).raw("</si>");
    }
    xml.raw("</sst>").flush();
  }
}
