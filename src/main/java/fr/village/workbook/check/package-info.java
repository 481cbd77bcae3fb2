/** Judges a workbook by itself, with no notebook at hand. */
@NullMarked
package fr.village.workbook.check;

import org.jspecify.annotations.NullMarked;
