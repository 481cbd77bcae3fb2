/** Envoi: what leaves, what stays, and the receipt of what left. */
@NullMarked
package fr.village.ui.submission;

import org.jspecify.annotations.NullMarked;
