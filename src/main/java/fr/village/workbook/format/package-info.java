/** Format 1, read off the records: sheets, columns, cells, digests and the summary page. */
@NullMarked
package fr.village.workbook.format;

import org.jspecify.annotations.NullMarked;
