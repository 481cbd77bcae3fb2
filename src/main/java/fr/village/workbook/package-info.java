/** What one workbook says, as records whose annotations are the exchange format itself. */
@NullMarked
package fr.village.workbook;

import org.jspecify.annotations.NullMarked;
