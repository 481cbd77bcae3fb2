/** Going once through an opening before it counts. */
@NullMarked
package fr.village.app.rehearsal;

import org.jspecify.annotations.NullMarked;
