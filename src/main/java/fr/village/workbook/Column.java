package fr.village.workbook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of the exchange format, said on the record component that fills it. Writer, reader,
 * checker, dictionary sheet and documentation are made from it: adding a column is adding an
 * annotated component. On a method it declares a derived figure, written and checked but never an
 * input; it then names the column it stands {@link #after}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Column {
  /** Stable across versions and languages; unique in its sheet. */
  String code();

  /** What the reader of the sheet sees, in French; unique in its sheet. */
  String header();

  ColumnType type();

  /** Unit in French, empty where the figure has none. */
  String unit() default "";

  /** Whether the column is part of what identifies a row. */
  boolean key() default false;

  /** Whether the figure may describe something sensitive, so that the higher floor holds. */
  boolean sensitive() default false;

  /** Description in French. */
  String means();

  /** Where the value comes from, in French. */
  String source() default "Calculé par Village";

  /** Name of the reference set's code list that allows the values, empty where there is none. */
  String codeList() default "";

  /** For a derived figure: the code of the column before it. */
  String after() default "";

  /** For a fact of Lisez-moi: the heading it stands under. */
  String section() default "";
}
