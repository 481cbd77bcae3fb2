<<<<<<< HEAD
/** The services behind the window and the command line. */
=======
/** The services of the window and the command line, and their wiring. */
>>>>>>> main
@NullMarked
package fr.village.app;

import org.jspecify.annotations.NullMarked;
