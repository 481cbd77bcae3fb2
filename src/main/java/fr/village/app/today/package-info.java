/** What a facilitator needs to know when she opens her notebook. */
@NullMarked
package fr.village.app.today;

import org.jspecify.annotations.NullMarked;
