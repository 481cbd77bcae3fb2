/** The notebook: its encrypted file in a folder, and the repositories that read and write it. */
@NullMarked
package fr.village.store;

import org.jspecify.annotations.NullMarked;
