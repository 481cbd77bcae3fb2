/** The command line: one class per command over the same services as the window. */
@NullMarked
package fr.village.cli;

import org.jspecify.annotations.NullMarked;
