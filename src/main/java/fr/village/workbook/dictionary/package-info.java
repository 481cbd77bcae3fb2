/** The dictionary of the format, as a sheet and as a page of the documentation. */
@NullMarked
package fr.village.workbook.dictionary;

import org.jspecify.annotations.NullMarked;
