package fr.village.fuzz;

import fr.village.workbook.check.Edit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with something done to it: the same seed does the same to the same file. */
final class Mutation {
  private final Random random;

  private Mutation(long seed) {
    this.random = new Random(seed);
  }

  static byte[] of(byte[] file, long seed) {
    Mutation mutation = new Mutation(seed);
    // neighbouring seeds begin alike
    mutation.random.nextInt();
    return switch (mutation.random.nextInt(20)) {
      case 0, 1 -> mutation.flip(file);
      case 2 -> Arrays.copyOf(file, mutation.random.nextInt(file.length));
      case 3 -> mutation.cut(file);
      case 4, 5, 6 -> mutation.entries(file);
      case 7, 8, 9 -> mutation.sheets(file);
      default -> mutation.xml(file);
    };
  }

  private byte[] flip(byte[] file) {
    byte[] turned = file.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return turned;
  }

  private byte[] cut(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(2_000));
    byte[] rest = new byte[file.length - (to - from)];
    System.arraycopy(file, 0, rest, 0, from);
    System.arraycopy(file, to, rest, from, file.length - to);
    return rest;
  }

  private byte[] xml(byte[] file) {
    XmlMutation mutation = new XmlMutation(random);
    return Edit.parts(
        file,
        parts -> {
          List<String> names = new ArrayList<>(parts.keySet());
          List<String> telling =
              names.stream().filter(n -> n.matches("xl/(worksheets/[^/]*|[^/]*)\\.xml")).toList();
          List<String> from = random.nextInt(5) == 0 ? names : telling;
          for (int i = random.nextInt(3); i >= 0; i--) {
            String name = from.get(random.nextInt(from.size()));
            String xml = new String(parts.get(name), StandardCharsets.UTF_8);
            if (!xml.isEmpty()) {
              parts.put(name, mutation.of(xml).getBytes(StandardCharsets.UTF_8));
            }
          }
        });
  }

  private byte[] entries(byte[] file) {
    int what = random.nextInt(6);
    byte[] changed =
        Edit.parts(
            file,
            parts -> {
              List<String> names = new ArrayList<>(parts.keySet());
              String one = names.get(random.nextInt(names.size()));
              String two = names.get(random.nextInt(names.size()));
              switch (what) {
                case 0 -> {
                  byte[] kept = parts.get(one);
                  parts.put(one, parts.get(two));
                  parts.put(two, kept);
                }
                case 1 -> parts.put(one + "x", parts.remove(one));
                case 2 -> parts.remove(one);
                case 3 -> {
                  Map<String, byte[]> mixed = new LinkedHashMap<>();
                  names.reversed().forEach(name -> mixed.put(name, parts.get(name)));
                  parts.clear();
                  parts.putAll(mixed);
                }
                case 4 -> parts.put("xl/worksheets/sheet99.xml", parts.get(two));
                default -> parts.put(one.substring(0, one.length() - 1) + "~", parts.get(two));
              }
            });
    return what == 5 ? twice(changed) : changed;
  }

  /** A name that was written with ~ is made the one it was made of: there are two now. */
  private static byte[] twice(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(".xm~");
    return (at < 0 ? text.replace(".rel~", ".rels") : text.replace(".xm~", ".xml"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] sheets(byte[] file) {
    return Edit.workbook(
        file,
        book -> {
          XSSFSheet sheet = book.getSheetAt(random.nextInt(book.getNumberOfSheets()));
          for (int i = random.nextInt(2); i >= 0; i--) {
            edit(book, sheet);
          }
        });
  }

  private void edit(XSSFWorkbook book, XSSFSheet sheet) {
    XSSFRow row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
    XSSFCell cell = row == null ? null : row.getCell(random.nextInt(12));
    switch (random.nextInt(10)) {
      case 0 -> book.setSheetName(book.getSheetIndex(sheet), "Feuille " + random.nextInt(99));
      case 1 ->
          book.createSheet("Ajout" + random.nextInt(99) + " " + book.getNumberOfSheets())
              .createRow(0)
              .createCell(0)
              .setCellValue(1);
      case 2 -> book.setSheetOrder(sheet.getSheetName(), random.nextInt(book.getNumberOfSheets()));
      case 3 -> {
        if (row != null) {
          sheet.removeRow(row);
        }
      }
      // one that was there already too: whoever edits by hand is not asked
      case 4 ->
          sheet.addMergedRegionUnsafe(new CellRangeAddress(200, 201 + random.nextInt(9), 0, 3));
      case 5 -> {
        if (cell != null) {
          cell.setBlank();
        }
      }
      case 6 -> {
        if (cell != null) {
          cell.setCellFormula("1+" + random.nextInt(9));
        }
      }
      case 7 -> {
        if (row != null) {
          row.createCell(random.nextInt(40)).setCellValue(random.nextInt(100));
        }
      }
      default -> {
        if (cell != null) {
          cell.setCellValue(
              random.nextBoolean() ? "x" + random.nextInt(9) : "" + random.nextInt(9));
        }
      }
    }
  }
}
