package fr.village.workbook.check;

/**
 * A text found in a package.
 *
 * @param part name of the part, the archive's own name for it
 * @param sheet name of the sheet's tab, empty outside of sheets
 * @param place cell such as B12, or the element or attribute that holds the text
 * @param text the text itself
 */
public record PackageString(String part, String sheet, String place, String text) {}
