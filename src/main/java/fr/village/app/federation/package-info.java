/** The federation's desk: folders of workbooks made into one national workbook. */
@NullMarked
package fr.village.app.federation;

import org.jspecify.annotations.NullMarked;
