/** The notebook on disk: opened, changed in transactions, saved row by row; SQL lives only here. */
@NullMarked
package fr.village.store;

import org.jspecify.annotations.NullMarked;
