/** Backups: made, listed, verified, gone back to. */
@NullMarked
package fr.village.app.safekeeping;

import org.jspecify.annotations.NullMarked;
