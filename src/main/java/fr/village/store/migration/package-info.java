/** Brings the tables of an older notebook up to date, when something is due. */
@NullMarked
package fr.village.store.migration;

import org.jspecify.annotations.NullMarked;
