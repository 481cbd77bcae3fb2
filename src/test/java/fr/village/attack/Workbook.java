package fr.village.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook as somebody reads it who knows the page of the format: rows of each sheet by the
 * stable codes over its columns, cells as text.
 *
 * @param sheets rows by the sheet's name; empty cells are left out
 */
record Workbook(Map<String, List<Map<String, String>>> sheets) {
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  List<Map<String, String>> rows(String sheet) {
    return sheets.getOrDefault(sheet, List.of());
  }

  /** A fact of Lisez-moi. */
  String fact(String code) {
    return rows("Lisez-moi").stream()
        .filter(r -> code.equals(r.get("fact")))
        .map(r -> Objects.requireNonNull(r.get("value"), code))
        .findFirst()
        .orElseThrow();
  }

  /** Families of each tranche, in order. */
  List<Integer> tranches() {
    List<Integer> tranches = new ArrayList<>();
    for (Map<String, String> row : rows("Lisez-moi")) {
      if (row.getOrDefault("fact", "").matches("tranche_\\d+_families")) {
        tranches.add(Integer.valueOf(row.get("value")));
      }
    }
    return tranches;
  }

  /** A date of a cell: days since the end of 1899. */
  static LocalDate date(String cell) {
    return DAY_ZERO.plusDays(Long.parseLong(cell));
  }

  /**
   * Every cell of every sheet with its type, as the digests of a row take it: t and a text, n and a
   * number without trailing zeros.
   */
  static Map<String, List<Map<String, String>>> grids(byte[] file) {
    Map<String, byte[]> parts = parts(file);
    try {
      List<String> strings = strings(part(parts, "xl/sharedStrings.xml"));
      Map<String, List<Map<String, String>>> grids = new LinkedHashMap<>();
      for (String name : sheetNames(part(parts, "xl/workbook.xml"))) {
        byte[] sheet = part(parts, "xl/worksheets/sheet" + (grids.size() + 1) + ".xml");
        grids.put(name, grid(sheet, strings, true));
      }
      return grids;
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The parts of a file by name, unpacked. */
  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static Workbook read(byte[] file) {
    Map<String, byte[]> parts = parts(file);
    try {
      List<String> strings = strings(part(parts, "xl/sharedStrings.xml"));
      List<String> names = sheetNames(part(parts, "xl/workbook.xml"));
      Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        byte[] sheet = part(parts, "xl/worksheets/sheet" + (i + 1) + ".xml");
        sheets.put(names.get(i), coded(grid(sheet, strings, false)));
      }
      return new Workbook(sheets);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  private static XMLStreamReader open(byte[] part) throws XMLStreamException {
    return XML.createXMLStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8.name());
  }

  private static List<String> strings(byte[] part) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = open(part);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          if (xml.getLocalName().equals("si")) {
            text.setLength(0);
          } else if (xml.getLocalName().equals("t")) {
            text.append(xml.getElementText());
          }
        }
        case XMLStreamReader.END_ELEMENT -> {
          if (xml.getLocalName().equals("si")) {
            strings.add(text.toString());
          }
        }
        default -> {}
      }
    }
    return strings;
  }

  private static List<String> sheetNames(byte[] part) throws XMLStreamException {
    List<String> names = new ArrayList<>();
    XMLStreamReader xml = open(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        names.add(xml.getAttributeValue(null, "name"));
      }
    }
    return names;
  }

  /** Cells by column letters, row by row. */
  private static List<Map<String, String>> grid(byte[] part, List<String> strings, boolean typed)
      throws XMLStreamException {
    List<Map<String, String>> grid = new ArrayList<>();
    XMLStreamReader xml = open(part);
    String column = "";
    boolean shared = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> grid.add(new LinkedHashMap<>());
        case "c" -> {
          column = xml.getAttributeValue(null, "r").replaceAll("\\d", "");
          shared = "s".equals(xml.getAttributeValue(null, "t"));
        }
        case "v", "t" -> {
          String text = xml.getElementText().replaceFirst("^(-?\\d+)\\.0$", "$1");
          String value = shared ? strings.get(Integer.parseInt(text)) : text;
          grid.getLast().put(column, typed ? (shared ? "t" : "n") + value : value);
        }
        default -> {}
      }
    }
    return grid;
  }

  /** Rows below the header, by the codes in the row above it. */
  private static List<Map<String, String>> coded(List<Map<String, String>> grid) {
    List<Map<String, String>> rows = new ArrayList<>();
    Map<String, String> codes = Map.of();
    boolean header = false;
    for (Map<String, String> cells : grid) {
      if (codes.isEmpty()) {
        boolean isCodes =
            cells.size() > 2 && cells.values().stream().allMatch(c -> c.matches("[a-z_]+"));
        codes = isCodes ? cells : codes;
      } else if (!header) {
        header = true;
      } else {
        Map<String, String> row = new LinkedHashMap<>();
        Map<String, String> by = codes;
        cells.forEach((column, value) -> row.put(by.getOrDefault(column, column), value));
        rows.add(row);
      }
    }
    return rows;
  }
}
