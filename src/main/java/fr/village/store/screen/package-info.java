/** The questions the screens ask, one query each, answered through indexes. */
@NullMarked
package fr.village.store.screen;

import org.jspecify.annotations.NullMarked;
