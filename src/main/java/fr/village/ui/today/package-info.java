/** Aujourd’hui: what now? */
@NullMarked
package fr.village.ui.today;

import org.jspecify.annotations.NullMarked;
