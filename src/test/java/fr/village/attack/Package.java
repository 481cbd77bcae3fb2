package fr.village.attack;

import fr.village.attack.Dump.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Searches every part of a file, whatever it is for: words of names, addresses, notes, telephones
 * and e-mails of the notebook and its ids; hexadecimal runs that are no digest of cells one sees;
 * parts, properties and times that nothing declares.
 */
final class Package {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern HEX =
      Pattern.compile("(?<![0-9a-zA-Z])[0-9a-fA-F]{12,}(?![0-9a-zA-Z])");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
              + "|xl/(workbook|styles|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels"
              + "|xl/worksheets/sheet\\d+\\.xml|xl/worksheets/_rels/sheet\\d+\\.xml\\.rels"
              + "|xl/tables/table\\d+\\.xml|xl/charts/chart\\d+\\.xml"
              + "|xl/drawings/drawing\\d+\\.xml|xl/drawings/_rels/drawing\\d+\\.xml\\.rels");
  private static final Pattern UNDECLARED =
      Pattern.compile(
          "state=\"(hidden|veryHidden)\"|hidden=\"(1|true)\"|<dc:creator>[^<]|<Company|lastModifiedBy>[^<]"
              + "|legacyDrawing|<oleObject|externalReference|<comment");
  private static final List<String> TABLES =
      List.of(
          "LisezMoi",
          "Indicateurs",
          "Scores",
          "Croisements",
          "Seances",
          "Activites",
          "Bruit",
          "Dictionnaire");

  /** Words of the shape of an address, which say nothing. */
  private static final Set<String> COMMON = Set.of("rue", "example", "org");

  private Package() {}

  static List<Finding> attack(byte[] file, Dump dump) {
    List<Finding> findings = new ArrayList<>();
    Map<String, byte[]> parts = Workbook.parts(file);
    Set<String> secrets = secrets(dump);
    Set<String> explained = explained(file);
    parts.forEach(
        (name, bytes) -> {
          String text = name + " " + new String(bytes, StandardCharsets.UTF_8);
          if (!PARTS.matcher(name).matches()) {
            findings.add(new Finding("package", "part " + name));
          }
          words(WORD, text).stream()
              .filter(secrets::contains)
              .forEach(
                  w -> findings.add(new Finding("package", "a word of the notebook in " + name)));
          words(ID, text).stream()
              .filter(secrets::contains)
              .forEach(w -> findings.add(new Finding("package", "an id in " + name)));
          words(HEX, text.replaceAll(ID.pattern(), " ")).stream()
              .filter(hex -> !explained.contains(hex) && !hex.matches("\\d+"))
              .forEach(
                  hex -> findings.add(new Finding("package", "a hash in " + name + " " + hex)));
          Matcher undeclared = UNDECLARED.matcher(text);
          if (undeclared.find()) {
            findings.add(new Finding("package", undeclared.group() + " in " + name));
          }
        });
    times(file, findings);
    return findings;
  }

  private static Set<String> words(Pattern pattern, String text) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Everything of a notebook's text that is not a common word, and every id but the Maison's. */
  private static Set<String> secrets(Dump dump) {
    Set<String> secrets = new HashSet<>();
    for (String list :
        List.of(
            "families",
            "parents",
            "children",
            "sessions",
            "groups",
            "enrolments",
            "surveySheets",
            "facilitators")) {
      for (Element element : dump.all(list)) {
        for (String property :
            List.of(
                "id",
                "name",
                "address",
                "note",
                "firstName",
                "lastName",
                "phone",
                "email",
                "displayName")) {
          if (element.get(property) instanceof String text) {
            secrets.addAll(words(property.equals("id") ? ID : WORD, text));
          }
        }
      }
    }
    secrets.removeIf(word -> word.length() < 4 || COMMON.contains(word));
    return secrets;
  }

  /** Digests of cells one sees, made again as the format's page says; titles row by row. */
  private static Set<String> explained(byte[] file) {
    Set<String> explained = new HashSet<>();
    Workbook.grids(file)
        .forEach(
            (sheet, rows) -> {
              List<String> columns = new ArrayList<>();
              for (Map<String, String> row : rows) {
                if (columns.isEmpty()
                    && row.size() > 2
                    && row.values().stream().allMatch(c -> c.matches("t[a-z_]+"))) {
                  columns.addAll(row.keySet());
                }
                explained.add(digest(loose(sheet, row)).substring(0, 16));
                if (!columns.isEmpty()) {
                  Map<String, String> codes = codes(rows, columns);
                  for (String table : TABLES) {
                    explained.add(digest(coded(table, row, codes)).substring(0, 16));
                  }
                }
              }
            });
    explained.add(Workbook.read(file).fact("digest"));
    return explained;
  }

  private static Map<String, String> codes(List<Map<String, String>> rows, List<String> columns) {
    return rows.stream()
        .filter(r -> List.copyOf(r.keySet()).equals(columns))
        .findFirst()
        .orElseThrow();
  }

  private static String coded(String table, Map<String, String> row, Map<String, String> codes) {
    StringBuilder text = new StringBuilder(table);
    codes.forEach(
        (column, code) ->
            text.append('\u001F')
                .append(code.substring(1))
                .append('=')
                .append(row.getOrDefault(column, "")));
    return text.toString();
  }

  private static String loose(String sheet, Map<String, String> row) {
    StringBuilder text = new StringBuilder(sheet);
    row.forEach(
        (column, cell) -> text.append('\u001F').append(index(column)).append('=').append(cell));
    return text.toString();
  }

  private static int index(String letters) {
    return letters.chars().reduce(0, (n, c) -> 26 * n + c - 'A' + 1) - 1;
  }

  static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void times(byte[] file, List<Finding> findings) {
    LocalDate closing = Workbook.date(Workbook.read(file).fact("closing"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean plain =
            entry.getExtra() == null
                && entry.getComment() == null
                && Objects.equals(entry.getTimeLocal(), closing.atStartOfDay());
        if (!plain) {
          findings.add(new Finding("package", "time or extra field of " + entry.getName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
