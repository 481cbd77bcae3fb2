/** How columns of texts and whole numbers become dates, instants, ids and booleans. */
@NullMarked
package fr.village.store.type;

import org.jspecify.annotations.NullMarked;
