/** Small changes to a family that are made in passing. */
@NullMarked
package fr.village.app.family;

import org.jspecify.annotations.NullMarked;
