/** The family's card. */
@NullMarked
package fr.village.ui.family;

import org.jspecify.annotations.NullMarked;
