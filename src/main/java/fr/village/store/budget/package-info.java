/** Budgets of the Maison, year by year. */
@NullMarked
package fr.village.store.budget;

import org.jspecify.annotations.NullMarked;
