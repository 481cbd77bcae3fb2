/** The complete open format of a notebook: written, described, checked and read back. */
@NullMarked
package fr.village.store.dump;

import org.jspecify.annotations.NullMarked;
