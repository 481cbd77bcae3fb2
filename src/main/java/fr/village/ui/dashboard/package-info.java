/** Tableau de suivi: the Maison's figures of itself, drawn and explained. */
@NullMarked
package fr.village.ui.dashboard;

import org.jspecify.annotations.NullMarked;
