package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * What looks as if it were about persons: columns named as a person's details are, telephone
 * numbers, e-mail addresses. Says where, never what stands there.
 */
final class PersonalData {
  private static final int LAST_HEAD_ROW = 60;
  private static final int LONGEST_HEADER = 60;
  private static final int LONGEST_SHEET = 60;
  private static final int LONGEST_TEXT = 4096;

  /** A header that is one of these, or a longer one that names a person's as well. */
  private static final Pattern NAME =
      Pattern.compile(
          "(noms?|names?)( et prenoms?)?|(nom|name|identite)( complet)? (du|de la|de"
              + " l|des|de|d|of|of the) ?(la |le |l"
              + " )?(mere|pere|mamans?|papas?|enfants?|bebes?|parents?|co"
              + " parents?|familles?|naissance|jeune"
              + " fille|usagers?|beneficiaires?|participant(e)?s?|conjoint(e)?|contact"
              + "|responsable|referent(e)?|personnes?|mother|father|child|children|family)|nom (d"
              + " )?(usage|epouse|marital|naissance|patronymique)|(full|family|last|maiden|given)"
              + " name|identite");

  /** Words that are a person's wherever they stand in a header. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(prenoms?|firstname|first"
              + " names?|lastname|surnames?|patronyme|telephones?|tel|portables?|gsm|phones?|mobile("
              + " number)?|numero de mobile|mails?|e mails?|emails?|courriels?|adresses?"
              + " (postale|mail|electronique|du domicile)|dates? de naissance|date naiss|ddn|ne e?"
              + " ?le|nee le|birth ?da(te|y)s?|date of birth|dob|nir|numero de securite sociale|n"
              + " secu|numero allocataire|n allocataire)\\b");

  private static final Pattern ADDRESS = Pattern.compile("adresses?|(home |postal )?address(es)?");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(\\.[\\w-]{1,64}){0,4}\\.[A-Za-z]{2,24}\\b");

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d_./-])(?:(?:\\+|00)\\d{2,3}[ .-]?(?:\\(0\\)[ .-]?)?[1-9]|0[1-9])"
              + "(?:[ .-]?\\d{2}){4}(?![\\p{L}\\d_./-])");

  private PersonalData() {}

  /** One finding for each column that looks so. */
  static List<Finding> in(RawSheet sheet) {
    Map<Integer, String> columns = new HashMap<>();
    Set<Integer> values = new HashSet<>();
    Map<Integer, String> headers = new HashMap<>();
    Map<Integer, Integer> headerRows = new HashMap<>();
    boolean own = sheet.table() == null && sheet.name().equals(Summary.NAME);
    for (LooseCell cell : sheet.loose()) {
      String header = headers.get(cell.column());
      if (header != null
          && cell.row() > headerRows.getOrDefault(cell.column(), Integer.MAX_VALUE)) {
        columns.putIfAbsent(cell.column(), header);
      }
      if (cell.value() instanceof String text) {
        String word = own || header != null || cell.row() >= LAST_HEAD_ROW ? null : personal(text);
        if (word != null) {
          headers.put(cell.column(), word);
          headerRows.put(cell.column(), cell.row());
        }
        if (isContact(text)) {
          values.add(cell.column());
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    columns.forEach(
        (column, header) ->
            findings.add(finding(sheet, "workbook.personal-column", column, header)));
    values.removeAll(columns.keySet());
    values.forEach(column -> findings.add(finding(sheet, "workbook.personal-value", column)));
    TableFormat<?> table = sheet.table();
    if (table != null && Format1.DATA.contains(table)) {
      inTable(sheet, table, findings);
    }
    return findings;
  }

  /** A label of a table somebody wrote a telephone number into. */
  private static void inTable(RawSheet sheet, TableFormat<?> table, List<Finding> findings) {
    Set<Integer> seen = new HashSet<>();
    for (RawRow row : sheet.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cells().get(i) instanceof String text && isContact(text) && seen.add(i)) {
          String header = table.fields().get(i).header();
          findings.add(
              Finding.of(Kind.PERSONAL, "workbook.personal-value", header, shown(sheet.name()))
                  .in(sheet.name())
                  .at(row.number(), header));
        }
      }
    }
  }

  private static Finding finding(RawSheet sheet, String key, int column, Object... more) {
    String letters = CellReference.convertNumToColString(column);
    List<Object> arguments = new ArrayList<>(List.of(letters, shown(sheet.name())));
    arguments.addAll(List.of(more));
    return Finding.of(Kind.PERSONAL, key, arguments.toArray()).in(sheet.name()).at(null, letters);
  }

  /** A sheet's name as a sentence can bear it. */
  static String shown(String sheet) {
    String plain = sheet.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}]", "?");
    return plain.length() <= LONGEST_SHEET ? plain : plain.substring(0, LONGEST_SHEET) + "…";
  }

  /** What says that a column of this name holds persons' details, in plain letters, if anything. */
  static @Nullable String personal(String header) {
    if (header.length() > LONGEST_HEADER) {
      return null;
    }
    String folded = folded(header);
    if (NAME.matcher(folded).matches() || ADDRESS.matcher(folded).matches()) {
      return folded;
    }
    Matcher word = WORDS.matcher(folded);
    return word.find() ? word.group() : null;
  }

  /** Small letters without accents, words apart by one blank. */
  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** Whether a telephone number or an e-mail address stands in it. */
  static boolean isContact(String cell) {
    String text = cell.length() <= LONGEST_TEXT ? cell : cell.substring(0, LONGEST_TEXT);
    int digits = 0;
    boolean at = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      at |= c == '@';
    }
    return (at && MAIL.matcher(text).find()) || (digits >= 10 && TELEPHONE.matcher(text).find());
  }
}
