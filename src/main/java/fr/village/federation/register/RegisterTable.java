package fr.village.federation.register;

import fr.village.domain.house.Departements;
import fr.village.domain.house.Territory;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.format.CellValues;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.FoundSheet;
import fr.village.workbook.read.FoundSheet.FoundRow;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.write.WorkbookWriter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The register as an Excel file, to be written, filled in by hand and read again. */
public final class RegisterTable {
  private static final TableFormat<RegisteredHouse> FORMAT = TableFormat.of(RegisteredHouse.class);
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> NEEDED = Set.of("house", "house_name", "departement");
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final List<Finding> findings = new ArrayList<>();
  private final List<RegisteredHouse> houses = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private RegisterTable() {}

  /**
   * The Excel file.
   *
   * @param day what it is dated
   */
  public static byte[] write(Register register, LocalDate day) {
    return WorkbookWriter.tables(
        "Registre des Maisons", day, List.of(new Part<>(FORMAT, register.houses())));
  }

  /**
   * Reads an Excel file: the first sheet with the titles code, name and département in a row.
   *
   * @throws RegisterRefused with every row in error; a register is taken whole or not at all
   */
  public static Register read(byte[] file) throws RegisterRefused {
    List<FoundSheet> sheets;
    try {
      sheets = FoundSheet.all(file, Limits.STANDARD);
    } catch (Unreadable e) {
      throw new RegisterRefused(List.of(e.finding()));
    }
    for (FoundSheet sheet : sheets) {
      for (FoundRow row : sheet.rows()) {
        Map<Integer, Field> columns = columns(row);
        if (columns.values().stream().map(Field::code).toList().containsAll(NEEDED)) {
          return new RegisterTable().read(sheet, row.number(), columns);
        }
      }
    }
    throw new RegisterRefused(List.of(Finding.of(Kind.WRONG, "federation.register.no-titles")));
  }

  private static Map<Integer, Field> columns(FoundRow row) {
    Map<Integer, Field> columns = new HashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              String words = folded(cell.toString());
              FORMAT.fields().stream()
                  .filter(f -> words.equals(folded(f.header())) || words.equals(folded(f.code())))
                  .filter(f -> !columns.containsValue(f))
                  .findFirst()
                  .ifPresent(f -> columns.put(column, f));
            });
    return columns;
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private Register read(FoundSheet sheet, int titles, Map<Integer, Field> columns)
      throws RegisterRefused {
    for (FoundRow row : sheet.rows()) {
      // our own files repeat the titles under the codes
      if (row.number() > titles && !columns(row).values().containsAll(columns.values())) {
        read(sheet.name(), row, columns);
      }
    }
    findings.addAll(sheet.findings().stream().filter(f -> isBelow(f, titles)).toList());
    if (findings.isEmpty() && houses.isEmpty()) {
      findings.add(Finding.of(Kind.WRONG, "federation.register.empty").in(sheet.name()));
    }
    if (!findings.isEmpty()) {
      throw new RegisterRefused(findings);
    }
    return new Register(houses);
  }

  private static boolean isBelow(Finding finding, int titles) {
    Integer row = finding.row();
    return row == null || row > titles;
  }

  private void read(String sheet, FoundRow row, Map<Integer, Field> columns) {
    @Nullable Object[] cells = new @Nullable Object[FORMAT.fields().size()];
    columns.forEach(
        (column, field) ->
            cells[FORMAT.indexOf(field.code())] = typed(row.cells().get(column), field));
    List<@Nullable Object> line = new ArrayList<>();
    for (Object cell : cells) {
      line.add(cell);
    }
    if (line.stream().allMatch(Objects::isNull)) {
      return;
    }
    try {
      placeByDepartement(line);
      RegisteredHouse house = FORMAT.row(line);
      if (!codes.add(house.code())) {
        throw new InvalidLine("house", "federation.register.twice", house.code());
      }
      houses.add(house);
    } catch (InvalidLine invalid) {
      String header = FORMAT.fields().get(FORMAT.indexOf(invalid.column())).header();
      findings.add(
          Finding.of(Kind.WRONG, invalid.key(), invalid.arguments().toArray())
              .in(sheet)
              .at(row.number(), header));
    }
  }

  /** A département must be one; an empty region is that of the département. */
  private static void placeByDepartement(List<@Nullable Object> line) {
    int place = FORMAT.indexOf("departement");
    if (!(line.get(place) instanceof String departement)) {
      return;
    }
    Territory territory =
        Departements.all().stream()
            .filter(t -> t.code().equalsIgnoreCase(departement))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidLine("departement", "federation.register.departement", departement));
    line.set(place, territory.code());
    int region = FORMAT.indexOf("region");
    if (line.get(region) == null) {
      line.set(region, territory.region());
    }
  }

  /** What somebody typed, as the column's type: Excel makes a number of 62, and of a day. */
  private static @Nullable Object typed(@Nullable Object cell, Field field) {
    return switch (field.type()) {
      case DATE -> day(cell);
      case CODE, TEXT -> text(cell, field);
      default -> cell;
    };
  }

  private static @Nullable String text(@Nullable Object cell, Field field) {
    if (cell == null) {
      return null;
    }
    String text =
        cell instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : cell.toString().strip();
    boolean departement = field.code().equals("departement");
    return text.isEmpty() ? null : departement && text.length() == 1 ? "0" + text : text;
  }

  private static @Nullable Object day(@Nullable Object cell) {
    if (cell instanceof BigDecimal number
        && number.signum() > 0
        && number.compareTo(LAST_DAY) < 0) {
      return CellValues.fromSerial(number.longValue());
    }
    if (cell instanceof String text) {
      try {
        String day = text.strip();
        return day.indexOf('/') > 0 ? LocalDate.parse(day, FRENCH_DAY) : LocalDate.parse(day);
      } catch (DateTimeException e) {
        return text;
      }
    }
    return cell;
  }
}
