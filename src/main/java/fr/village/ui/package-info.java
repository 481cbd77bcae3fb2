/** The window: shell, navigation and one package per screen. */
@NullMarked
package fr.village.ui;

import org.jspecify.annotations.NullMarked;
