/** Fédération: workbooks that arrived, and the national one made of them. */
@NullMarked
package fr.village.ui.federation;

import org.jspecify.annotations.NullMarked;
