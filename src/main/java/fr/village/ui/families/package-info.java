/** Familles: who are they? The list, its filters, a new family, two made one. */
@NullMarked
package fr.village.ui.families;

import org.jspecify.annotations.NullMarked;
