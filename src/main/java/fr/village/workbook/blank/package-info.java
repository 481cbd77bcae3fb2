/** The workbook a Maison without Village fills in by hand: what it asks, and what it says. */
@NullMarked
package fr.village.workbook.blank;

import org.jspecify.annotations.NullMarked;
