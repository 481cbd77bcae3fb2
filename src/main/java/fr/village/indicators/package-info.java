/** What a Maison's figures mean and how they are counted; pure functions over the notebook. */
@NullMarked
package fr.village.indicators;

import org.jspecify.annotations.NullMarked;
