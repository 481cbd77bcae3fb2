/** Builders of invented families and Maisons, shared by the tests of every package. */
@NullMarked
package fr.village.testing;

import org.jspecify.annotations.NullMarked;
