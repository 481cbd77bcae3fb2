/** Making a workbook: what leaves the notebook, checked before it is written. */
@NullMarked
package fr.village.app.export;

import org.jspecify.annotations.NullMarked;
