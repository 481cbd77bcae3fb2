/** Impact questionnaires as data: what is asked, of whom, when, and how it is scored. */
@NullMarked
package fr.village.domain.survey;

import org.jspecify.annotations.NullMarked;
