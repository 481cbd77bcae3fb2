/** The services behind the window and the command line. */
@NullMarked
package fr.village.app;

import org.jspecify.annotations.NullMarked;
