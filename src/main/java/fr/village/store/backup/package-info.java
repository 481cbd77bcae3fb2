/** Backups of a notebook in one file, verified when written, and the way back from them. */
@NullMarked
package fr.village.store.backup;

import org.jspecify.annotations.NullMarked;
