/** The services of the window and the command line, and their wiring. */
@NullMarked
package fr.village.app;

import org.jspecify.annotations.NullMarked;
