/**
 * The notebook on disk: one encrypted SQLite file and its key file in a folder, opened by one
 * program.
 */
@NullMarked
package fr.village.store;

import org.jspecify.annotations.NullMarked;
