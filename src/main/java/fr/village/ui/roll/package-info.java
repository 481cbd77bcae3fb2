/** Séance: who is here. */
@NullMarked
package fr.village.ui.roll;

import org.jspecify.annotations.NullMarked;
