/** Papers of an open notebook. */
@NullMarked
package fr.village.app.report;

import org.jspecify.annotations.NullMarked;
