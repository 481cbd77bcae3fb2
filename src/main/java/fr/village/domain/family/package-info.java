/** Families: the households around their children. */
@NullMarked
package fr.village.domain.family;

import org.jspecify.annotations.NullMarked;
