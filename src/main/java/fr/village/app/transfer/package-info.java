/** A notebook's whole content out of it and into it, in the open format. */
@NullMarked
package fr.village.app.transfer;

import org.jspecify.annotations.NullMarked;
