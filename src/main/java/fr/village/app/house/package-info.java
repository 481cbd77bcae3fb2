/** The Maison and its school holidays, changed. */
@NullMarked
package fr.village.app.house;

import org.jspecify.annotations.NullMarked;
