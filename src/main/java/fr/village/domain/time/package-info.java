/** Dates as people say them. */
@NullMarked
package fr.village.domain.time;

import org.jspecify.annotations.NullMarked;
