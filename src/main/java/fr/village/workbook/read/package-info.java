/** Reads an Excel file nobody vouches for, within limits, into a submission and findings. */
@NullMarked
package fr.village.workbook.read;

import org.jspecify.annotations.NullMarked;
