/** The families of a Maison together: found, filtered, told apart, made one. */
@NullMarked
package fr.village.app.families;

import org.jspecify.annotations.NullMarked;
