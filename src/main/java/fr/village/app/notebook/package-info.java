/** Opening, making and keeping notebooks, for the window and the command line alike. */
@NullMarked
package fr.village.app.notebook;

import org.jspecify.annotations.NullMarked;
