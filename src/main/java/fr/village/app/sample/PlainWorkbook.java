package fr.village.app.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A workbook of one sheet of texts, as small programs write it. */
final class PlainWorkbook {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType=
       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType=
       "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      </Types>
      """;
  private static final String RELATION =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Target="%s" Type=
       "http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
      </Relationships>
      """;
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="%s" sheetId="1" r:id="r1"/></sheets>
      </workbook>
      """;
  private static final String SHEET =
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <sheetData>%s</sheetData>
      </worksheet>
      """;

  private PlainWorkbook() {}

  static byte[] of(String sheet, List<List<String>> rows) throws IOException {
    String cells = rows.stream().map(PlainWorkbook::row).collect(Collectors.joining());
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes(TYPES));
    parts.put("_rels/.rels", bytes(RELATION.formatted("xl/workbook.xml", "officeDocument")));
    parts.put("xl/workbook.xml", bytes(WORKBOOK.formatted(sheet)));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        bytes(RELATION.formatted("worksheets/sheet1.xml", "worksheet")));
    parts.put("xl/worksheets/sheet1.xml", bytes(SHEET.formatted(cells)));
    return Parts.of(parts);
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
