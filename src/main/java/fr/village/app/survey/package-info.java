/** Questionnaires: which are asked, who is due, what was answered. */
@NullMarked
package fr.village.app.survey;

import org.jspecify.annotations.NullMarked;
