/** The whole notebook at once, for samples and indicators. */
@NullMarked
package fr.village.store.content;

import org.jspecify.annotations.NullMarked;
