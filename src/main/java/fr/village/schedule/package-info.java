/** The dates of a group: rhythm, public and school holidays, dates changed by hand. */
@NullMarked
package fr.village.schedule;

import org.jspecify.annotations.NullMarked;
