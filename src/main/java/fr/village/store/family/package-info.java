/** Families with everybody in them, saved, read and searched. */
@NullMarked
package fr.village.store.family;

import org.jspecify.annotations.NullMarked;
