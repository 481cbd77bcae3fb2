/** Texts in the user's language. */
@NullMarked
package fr.village.i18n;

import org.jspecify.annotations.NullMarked;
