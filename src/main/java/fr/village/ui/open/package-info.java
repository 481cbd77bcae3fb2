/** Ouvrir: which notebook, and its passphrase. */
@NullMarked
package fr.village.ui.open;

import org.jspecify.annotations.NullMarked;
