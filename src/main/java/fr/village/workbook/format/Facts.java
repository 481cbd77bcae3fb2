package fr.village.workbook.format;

import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.Tranche;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between a record of facts, such as a cover, and the lines of Lisez-moi. */
public final class Facts {
  private static final String FAMILIES = "_families";
  private static final String CLOSING = "_closing";

  /** Beyond this number Excel knows no day. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private Facts() {}

  /** One fact per component; two per tranche. */
  public static List<Fact> of(Object facts) {
    List<Fact> lines = new ArrayList<>();
    for (Field field : TableFormat.fields(facts.getClass())) {
      Object value = field.value().apply(facts);
      if (field.javaType() == List.class && value instanceof List<?> tranches) {
        tranches.forEach(tranche -> addTranche(lines, field.column(), (Tranche) tranche));
      } else {
        Column column = field.column();
        lines.add(
            new Fact(
                column.section(),
                column.header(),
                CellValues.encode(value, column.type()),
                column.code(),
                column.means()));
      }
    }
    return lines;
  }

  /** The last fact of every workbook. */
  public static Fact digest(String digest) {
    return new Fact(
        "Contrôle",
        "Empreinte du contenu",
        digest,
        "digest",
        "Empreinte SHA-256 de toutes les lignes, ce numéro de révision excepté");
  }

  private static void addTranche(List<Fact> lines, Column column, Tranche tranche) {
    String code = column.code() + "_" + tranche.number();
    String label = column.header() + " " + tranche.number();
    BigDecimal families = BigDecimal.valueOf(tranche.families());
    lines.add(
        new Fact(
            column.section(), label + " : familles", families, code + FAMILIES, column.means()));
    lines.add(
        new Fact(
            column.section(),
            label + " : clôture",
            tranche.closing(),
            code + CLOSING,
            "Jour où la tranche a été figée"));
  }

  /** The record of such facts, by code; InvalidLine naming the fact where one does not fit. */
  public static <R> R read(Class<R> type, Map<String, Object> values) {
    List<@Nullable Object> components = new ArrayList<>();
    for (Field field : TableFormat.fields(type)) {
      if (field.derived()) {
        continue;
      }
      components.add(
          field.javaType() == List.class
              ? tranches(field, values)
              : CellValues.decode(typed(values.get(field.code()), field.type()), field));
    }
    return Reflection.construct(Reflection.canonical(type), components.toArray());
  }

  private static List<Tranche> tranches(Field field, Map<String, Object> values) {
    List<Tranche> tranches = new ArrayList<>();
    for (int number = 1; values.containsKey(field.code() + "_" + number + FAMILIES); number++) {
      String code = field.code() + "_" + number;
      if (values.get(code + FAMILIES) instanceof BigDecimal families
          && families.stripTrailingZeros().scale() <= 0
          && typed(values.get(code + CLOSING), ColumnType.DATE) instanceof LocalDate closing) {
        tranches.add(new Tranche(number, families.intValue(), closing));
      } else {
        throw new InvalidLine(code + FAMILIES, "workbook.tranche-unreadable", number);
      }
    }
    return tranches;
  }

  /** A cell of a column of any type comes as a number where the fact is a day. */
  private static @Nullable Object typed(@Nullable Object cell, ColumnType type) {
    if (type.isDate()
        && cell instanceof BigDecimal number
        && number.abs().compareTo(LAST_DAY) < 0) {
      return CellValues.fromSerial(number.longValue());
    }
    return cell;
  }
}
