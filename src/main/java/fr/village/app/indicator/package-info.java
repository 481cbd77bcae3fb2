/** A Maison's figures of itself. */
@NullMarked
package fr.village.app.indicator;

import org.jspecify.annotations.NullMarked;
