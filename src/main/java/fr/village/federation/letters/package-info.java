/** Texts to copy into an e-mail, and workbooks that name the cells to correct; all in French. */
@NullMarked
package fr.village.federation.letters;

import org.jspecify.annotations.NullMarked;
