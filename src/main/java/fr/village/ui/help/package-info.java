/** F1: what a screen is for and how it is used, without network. */
@NullMarked
package fr.village.ui.help;

import org.jspecify.annotations.NullMarked;
