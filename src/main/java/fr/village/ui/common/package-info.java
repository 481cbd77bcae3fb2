/** What every screen shares: looks, keys, words and small controls. */
@NullMarked
package fr.village.ui.common;

import org.jspecify.annotations.NullMarked;
