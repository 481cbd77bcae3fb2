/** Work done away from the screen, and what happens when it fails. */
@NullMarked
package fr.village.app.tasks;

import org.jspecify.annotations.NullMarked;
