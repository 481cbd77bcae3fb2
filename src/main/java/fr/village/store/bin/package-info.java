/** What was deleted: kept thirty days, restored, then gone but for an id and an instant. */
@NullMarked
package fr.village.store.bin;

import org.jspecify.annotations.NullMarked;
