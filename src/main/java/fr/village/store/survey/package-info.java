/** Questionnaires, what parents answered, and the letters on their paper forms. */
@NullMarked
package fr.village.store.survey;

import org.jspecify.annotations.NullMarked;
