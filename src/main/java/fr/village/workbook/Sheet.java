package fr.village.workbook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A sheet of the exchange format, said on the record that is one row of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sheet {
  /** Stable code, also the name of the Excel table: ASCII letters only. */
  String code();

  /** Name of the sheet's tab, in French, at most 31 characters. */
  String name();

  /** Title on top of the sheet, in French. */
  String title();

  /** What one row is, in French. */
  String row();

  /** Sentences under the title. */
  String[] notes() default {};
}
