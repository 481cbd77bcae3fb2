/** What was deleted, in words, and its way back. */
@NullMarked
package fr.village.app.bin;

import org.jspecify.annotations.NullMarked;
