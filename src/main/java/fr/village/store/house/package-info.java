/** The Maison, its facilitators, its school holidays and its reference sets, saved and read. */
@NullMarked
package fr.village.store.house;

import org.jspecify.annotations.NullMarked;
