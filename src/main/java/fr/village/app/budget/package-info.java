/** What a Maison cost, year by year, as it is noted. */
@NullMarked
package fr.village.app.budget;

import org.jspecify.annotations.NullMarked;
