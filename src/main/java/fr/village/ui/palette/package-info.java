/** Ctrl+K: any family, group, partner, screen or action by a few letters of its name. */
@NullMarked
package fr.village.ui.palette;

import org.jspecify.annotations.NullMarked;
