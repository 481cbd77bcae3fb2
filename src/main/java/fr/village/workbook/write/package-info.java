/** Writes a book as an Excel file: the same book gives the same bytes. */
@NullMarked
package fr.village.workbook.write;

import org.jspecify.annotations.NullMarked;
