package fr.village.workbook.write;

import fr.village.workbook.ColumnType;
import fr.village.workbook.Status;
import fr.village.workbook.format.ExcelText;
import fr.village.workbook.format.Field;
import fr.village.workbook.write.Look.Frame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** How the cells of one column look, by what they hold. */
final class ColumnLook {
  private static final Look CELL = Look.of(10, Palette.INK).framed(Frame.RULE);

  private final Field field;
  private final Styles styles;
  private final Map<Kind, Integer> known = new EnumMap<>(Kind.class);

  private enum Kind {
    PLAIN,
    QUOTED,
    NOT_YET,
    DATE,
    NUMBER
  }

  ColumnLook(Field field, Styles styles) {
    this.field = field;
    this.styles = styles;
  }

  /** The style of a cell that holds this. */
  int style(@Nullable Object value) {
    Kind kind = kind(value);
    Integer style = known.get(kind);
    if (style == null) {
      style = (int) styles.of(look(kind)).getIndex();
      known.put(kind, style);
    }
    return style;
  }

  static Look aligned(Look look, Field field) {
    return field.type().isNumber()
        ? look.align(HorizontalAlignment.RIGHT).indented()
        : look.align(HorizontalAlignment.LEFT);
  }

  private static Kind kind(@Nullable Object value) {
    return switch (value) {
      case null -> Kind.PLAIN;
      case LocalDate _ -> Kind.DATE;
      case BigDecimal _ -> Kind.NUMBER;
      case String text when text.equals(Status.NOT_YET.code()) -> Kind.NOT_YET;
      default -> ExcelText.looksLikeFormula(value.toString()) ? Kind.QUOTED : Kind.PLAIN;
    };
  }

  private Look look(Kind kind) {
    Look look = aligned(CELL, field);
    ColumnType type = field.type();
    return switch (kind) {
      case PLAIN -> look.wrapped();
      case QUOTED -> look.wrapped().asQuoted();
      case NOT_YET -> look.colored(Palette.CARE);
      case DATE -> look.format((type.isDate() ? type : ColumnType.DATE).numberFormat());
      case NUMBER ->
          look.format((type == ColumnType.ANY ? ColumnType.INTEGER : type).numberFormat());
    };
  }
}
