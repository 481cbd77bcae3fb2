package fr.village.workbook.write;

import fr.village.workbook.ColumnType;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.blank.BlankFact;
import fr.village.workbook.blank.BlankForm;
import fr.village.workbook.blank.BlankForm.Definition;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.blank.BlankLine;
import fr.village.workbook.format.Format1;
import fr.village.workbook.write.Look.Frame;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;

/** What the cells of a blank workbook take, and what is said when they are given something else. */
final class BlankRules {
  /** Longest text Excel takes in the box of a validation. */
  private static final int LONGEST_BOX = 255;

  private static final int LONGEST_TITLE = 32;
  private static final Look CONTROL =
      Look.of(9, Palette.CARE).align(HorizontalAlignment.LEFT).indented().framed(Frame.RULE);

  private final BlankForm form;
  private final String families;

  /**
   * @param families reference of the cell that holds the number of families
   */
  BlankRules(BlankForm form, String families) {
    this.form = form;
    this.families = families;
  }

  static Look day(Look look) {
    return look.format(ColumnType.DATE.numberFormat()).align(HorizontalAlignment.LEFT);
  }

  /** Row of the sheet a fact stands in, from 0. */
  static int factRow(BlankForm form, BlankFact fact) {
    int first = form.parts().getFirst().format().firstRow() - 1;
    return first
        + IntStream.range(0, form.facts().size())
            .filter(i -> form.facts().get(i).code().equals(fact.code()))
            .findFirst()
            .orElseThrow();
  }

  void facts(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    for (BlankFact fact : BlankFact.values()) {
      int row = factRow(form, fact);
      int column = Format1.FACTS.indexOf("value");
      CellRangeAddressList cell = new CellRangeAddressList(row, row, column, column);
      DataValidationConstraint allowed = allowed(helper, fact, row);
      if (allowed != null) {
        add(sheet, helper.createValidation(allowed, cell), error(fact));
      }
    }
  }

  private @Nullable DataValidationConstraint allowed(
      DataValidationHelper helper, BlankFact fact, int row) {
    return switch (fact) {
      case HOUSE_CODE ->
          helper.createCustomConstraint("AND(LEN(C%1$d)>=3,LEN(C%1$d)<=12)".formatted(row + 1));
      case DEPARTEMENT -> helper.createFormulaListConstraint(list("A", form.departements().size()));
      case CARRIER -> helper.createFormulaListConstraint(list("B", form.carriers().size()));
      case CLOSING -> helper.createFormulaListConstraint(list("C", form.closings().size()));
      case OPENED ->
          helper.createDateConstraint(
              OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2100,1,1)", null);
      case FAMILIES ->
          helper.createIntegerConstraint(
              OperatorType.GREATER_OR_EQUAL, String.valueOf(form.floors().tranche()), null);
      case REVISION -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1", "99");
      case HOUSE_NAME, CONTACT -> null;
    };
  }

  private static String list(String column, int size) {
    int first = BlankForm.FIRST_ENTRY + 1;
    return "%s!$%s$%d:$%s$%d".formatted(BlankFormat.LISTS, column, first, column, first + size - 1);
  }

  private String error(BlankFact fact) {
    return switch (fact) {
      case HOUSE_CODE ->
          "Le code a 3 à 12 lettres majuscules, chiffres ou tirets : demandez-le à la Fédération.";
      case FAMILIES ->
          "Un nombre entier, au moins "
              + form.floors().tranche()
              + " : en dessous, un chiffre pourrait désigner une famille.";
      case OPENED -> "Écrivez une date, comme 05/09/2022.";
      case REVISION -> "Un nombre entier : 1, puis 2 si vous corrigez cet envoi.";
      case HOUSE_NAME, DEPARTEMENT, CARRIER, CONTACT, CLOSING ->
          "Choisissez dans la liste : cliquez sur la flèche de la case.";
    };
  }

  void lines(XSSFSheet sheet, Styles styles) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int first = BlankFormat.LINES.firstRow();
    List<BlankLine> lines = form.lines();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || !sameLevel(lines.get(i), lines.get(begin));
      if (ends) {
        control(sheet, styles, first + begin, first + i - 1);
        for (int row = begin; row < i; row++) {
          count(sheet, helper, lines.get(row), first + row);
        }
        begin = i;
      }
    }
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule good =
        formats.createConditionalFormattingRule("LEFT(F" + first + ",3)=\"bon\"");
    good.createFontFormatting().setFontColor(Palette.color(Palette.TEAL));
    CellRangeAddress area =
        new CellRangeAddress(
            first - 1,
            first + lines.size() - 2,
            BlankFormat.controlColumn(),
            BlankFormat.controlColumn());
    formats.addConditionalFormatting(new CellRangeAddress[] {area}, good);
  }

  private static boolean sameLevel(BlankLine a, BlankLine b) {
    return a.table().equals(b.table()) && a.level().equals(b.level());
  }

  /** Rows from 1. */
  private void control(XSSFSheet sheet, Styles styles, int first, int last) {
    String counts = "E%d:E%d".formatted(first, last);
    String formula =
        ("IF(COUNT(%1$s)=0,\"\",IF(COUNT(%1$s)<%2$d,\"à compléter, ou à vider\","
                + "IF(SUM(%1$s)=%3$s,\"bon compte\","
                + "IF(AND(SUM(%1$s)>=%4$d,SUM(%1$s)<=%3$s-%4$d),\"bon compte, sans les dernières\","
                + "\"la somme fait \"&SUM(%1$s)&\", et non \"&%3$s))))")
            .formatted(counts, last - first + 1, families, form.floors().tranche());
    XSSFCell cell = sheet.getRow(first - 1).getCell(BlankFormat.controlColumn());
    cell.setCellFormula(formula);
    cell.setCellValue("");
    cell.setCellStyle(styles.of(CONTROL));
  }

  private void count(XSSFSheet sheet, DataValidationHelper helper, BlankLine line, int row) {
    int column = BlankFormat.LINES.indexOf("count");
    CellRangeAddressList cell = new CellRangeAddressList(row - 1, row - 1, column, column);
    boolean answer = line.sensitivity() == Sensitivity.SENSITIVE && line.measure() == Measure.COUNT;
    int floor = answer ? form.floors().sensitive() : form.floors().ordinary();
    DataValidationConstraint allowed =
        answer
            ? helper.createIntegerConstraint(
                OperatorType.GREATER_OR_EQUAL, String.valueOf(floor), null)
            : helper.createCustomConstraint(
                "AND(ISNUMBER(E%1$d),E%1$d=INT(E%1$d),OR(E%1$d=0,E%1$d>=%2$d))"
                    .formatted(row, floor));
    DataValidation validation = helper.createValidation(allowed, cell);
    String text = definition(line);
    validation.createPromptBox(cut(line.label(), LONGEST_TITLE), cut(text, LONGEST_BOX));
    validation.setShowPromptBox(true);
    String error =
        answer
            ? "Un nombre entier, au moins "
                + floor
                + " : une réponse sensible donnée par moins de "
                + floor
                + " familles pourrait en désigner une. Laissez alors tout le tableau vide."
            : "0, ou un nombre entier d’au moins "
                + floor
                + " : un plus petit nombre pourrait désigner une famille. Laissez alors ce niveau"
                + " vide et remplissez les lignes « regroupé ».";
    add(sheet, validation, error);
  }

  private String definition(BlankLine line) {
    return form.definitions().stream()
        .filter(d -> d.table().equals(line.table()))
        .map(Definition::text)
        .findFirst()
        .orElse(line.label());
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  void activities(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int first = BlankFormat.ACTIVITIES.firstRow() - 1;
    int last = first + form.activities().size() - 1;
    for (int i = 0; i < BlankFormat.ACTIVITIES.fields().size(); i++) {
      ColumnType type = BlankFormat.ACTIVITIES.fields().get(i).type();
      if (BlankFormat.isFilled(BlankFormat.ACTIVITIES, i, List.of())) {
        boolean whole = type == ColumnType.INTEGER;
        DataValidationConstraint allowed =
            whole
                ? helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
                : helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        CellRangeAddressList cells = new CellRangeAddressList(first, last, i, i);
        add(
            sheet,
            helper.createValidation(allowed, cells),
            whole ? "Un nombre entier, 0 ou plus." : "Un nombre d’heures, comme 37,5.");
      }
    }
  }

  private static void add(XSSFSheet sheet, DataValidation validation, String error) {
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox("À corriger", cut(error, LONGEST_BOX));
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }
}
