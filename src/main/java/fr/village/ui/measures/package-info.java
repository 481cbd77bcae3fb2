/** Mesures: what parents are asked, and what they answer. */
@NullMarked
package fr.village.ui.measures;

import org.jspecify.annotations.NullMarked;
