package fr.village.reference;

import org.jspecify.annotations.Nullable;

/**
 * A place in a reference set's workbook.
 *
 * @param row as the spreadsheet numbers it, from 1
 * @param column the header over it; null where the whole row is meant
 */
public record SheetPlace(String sheet, int row, @Nullable String column) {}
