/** Reference sets as files: JSON, and the same as a workbook somebody edits in a spreadsheet. */
@NullMarked
package fr.village.reference.file;

import org.jspecify.annotations.NullMarked;
