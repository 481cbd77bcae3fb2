package fr.village.workbook.dictionary;

import fr.village.workbook.Coded;
import fr.village.workbook.Cover;
import fr.village.workbook.blank.BlankFact;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.format.Dictionary;
import fr.village.workbook.format.DictionaryLine;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of the documentation that describes the format, made from the format. */
public final class FormatPage {
  private static final String HEAD =
      """
      # The submission workbook, format %s

      Generated from the code (`fr.village.workbook.dictionary.FormatPage`): do not edit.

      A file is called `M1000J_<house code>_<closing yyyy-mm-dd>_r<revision>.xlsx`. Each sheet but
      *Synthèse* holds one Excel table. Its French header row is the table's own; the row above
      it holds the stable codes by which a reader knows the columns, whatever their order and
      whatever the sheet is called. *Synthèse* repeats figures of the other sheets and draws them.

      Dates are Excel dates (1900 system), a month is the date of its first day, shares are whole
      numbers from 0 to 100. Several values in one cell are kept apart by a middle dot between
      spaces. An empty cell says nothing: it is not 0.

      ## Digests

      Sheet *Contrôle* holds, for every row of the other tables, the first 16 hexadecimal digits of
      the SHA-256 of `<table code>` followed, for each column in the order below, by U+001F,
      `<column code>=` and the cell: nothing if empty, `t` and the text (with a line feed
      for every CR LF), or `n` and the number without trailing zeros (a date is its Excel day
      number). Its last row is the SHA-256 of the
      sorted lines `<sheet>` U+001F `<row digest>`, separated by line feeds, the facts `digest` and
      `revision` left out.
      """;

  private static final String BLANK =
      """

      # The blank workbook, filled in by hand

      `village-cli export-blank` writes it for Maisons that do not use Village. Its tables have
      codes of their own, so that no submission is ever taken for one. What is to be filled in is
      named below; every other cell is sealed in *Contrôle*, row by row, as those of a submission
      are. Formulas are not read.

      Read back, it is a submission of one tranche: the families stated, closed at its closing. A
      level that is not filled in whole is `pas encore`; a coarser one is the sum of the finer. Its
      origin is told by the facts `notebook` and `ledger_version`, which are the name-based UUID
      (version 3) of the UTF-8 of `saisi à la main <house code>`; its `program_version` is
      `saisi à la main`. It has no scores, crossings, sessions, sums of people nor values with
      noise. The verdict is `saisi à la main`: counted, and marked. A notebook's own workbook of
      the same or a later closing comes before it.

      In *Lisez-moi*, `origin` is `saisi à la main`; to fill in: %s.
      """;

  private FormatPage() {}

  /** Markdown, the same on every machine. */
  public static String markdown() {
    StringBuilder page = new StringBuilder(HEAD.formatted(String.valueOf(Cover.FORMAT_VERSION)));
    page.append("\n## Facts of Lisez-moi\n\n");
    page.append("One row per fact; a tranche has two, `tranche_<n>_families` and ");
    page.append("`tranche_<n>_closing`; `digest` repeats the digest of all rows.\n\n");
    List<DictionaryLine> facts = Dictionary.of(List.of(Format1.FACTS), Cover.class);
    page.append("| code | fact | type | unit | meaning | source |\n|---|---|---|---|---|---|\n");
    for (DictionaryLine fact : facts) {
      row(
          page,
          "`" + fact.columnCode() + "`",
          fact.column(),
          fact.type(),
          fact.unit(),
          fact.meaning(),
          fact.source());
    }
    Format1.ALL.forEach(table -> describe(page, table));
    page.append(
        BLANK.formatted(
            Arrays.stream(BlankFact.values())
                .map(fact -> "`" + fact.code() + "`")
                .collect(Collectors.joining(", "))));
    BlankFormat.TABLES.forEach(table -> describe(page, table));
    return page.toString();
  }

  private static void describe(StringBuilder page, TableFormat<?> table) {
    page.append("\n## ").append(table.name()).append("\n\n");
    page.append("Table `").append(table.code()).append("`. ").append(table.rowMeaning());
    page.append("\n\n| code | header | type | unit | allowed | meaning | key | source |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    for (Field field : table.fields()) {
      row(
          page,
          "`" + field.code() + "`",
          field.header(),
          field.type().french() + (field.optional() ? ", facultatif" : ""),
          field.column().unit(),
          allowed(field),
          field.column().means() + (field.derived() ? " (calculé)" : ""),
          field.column().key() ? "oui" : "",
          field.column().source());
    }
  }

  private static String allowed(Field field) {
    if (!field.column().codeList().isEmpty()) {
      return "liste " + field.column().codeList();
    }
    return field.codes().stream().map(Coded::code).collect(Collectors.joining(", "));
  }

  private static void row(StringBuilder page, @Nullable String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell == null ? "" : cell.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }

  /** Writes the page to the file named by the only argument. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), markdown());
  }
}
