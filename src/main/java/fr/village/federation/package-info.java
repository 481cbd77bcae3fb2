/** Consolidates the workbooks of many Maisons; never sees a notebook. */
@NullMarked
package fr.village.federation;

import org.jspecify.annotations.NullMarked;
