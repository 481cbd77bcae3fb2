/** Families kept longer than the Maison keeps them. */
@NullMarked
package fr.village.app.retention;

import org.jspecify.annotations.NullMarked;
