/** Workbooks changed at random, to see what becomes of them. */
@NullMarked
package fr.village.fuzz;

import org.jspecify.annotations.NullMarked;
