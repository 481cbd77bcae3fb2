/** The Maison itself, its people and its calendar. */
@NullMarked
package fr.village.domain.house;

import org.jspecify.annotations.NullMarked;
