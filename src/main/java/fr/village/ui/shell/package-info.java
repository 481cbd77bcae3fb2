/** The frame around the screens: rail, undo bar, language, theme and lock. */
@NullMarked
package fr.village.ui.shell;

import org.jspecify.annotations.NullMarked;
