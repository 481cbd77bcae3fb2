/** What a Maison costs in a year and who gives it their time. No family is in it. */
@NullMarked
package fr.village.domain.budget;

import org.jspecify.annotations.NullMarked;
