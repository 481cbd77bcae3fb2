package fr.village.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TableFormatTest {
  private static final List<TableFormat<?>> ALL = Format1.ALL;

  @ParameterizedTest
  @FieldSource("ALL")
  void codesAndHeadersAreUniqueAndNamesFitExcel(TableFormat<?> table) {
    assertThat(table.fields().stream().map(Field::code)).doesNotHaveDuplicates();
    assertThat(table.fields().stream().map(Field::header)).doesNotHaveDuplicates();
    assertThat(table.fields().stream().map(Field::code)).allMatch(c -> c.matches("[a-z0-9_.]+"));
    assertThat(table.code()).matches("[A-Za-z]+");
    assertThat(table.name()).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
    assertThat(table.fields().stream().filter(f -> f.column().key())).isNotEmpty();
  }
}
