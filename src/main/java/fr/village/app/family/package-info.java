/** Families' cards: what they show, what can be changed on them, and how it is taken back. */
@NullMarked
package fr.village.app.family;

import org.jspecify.annotations.NullMarked;
