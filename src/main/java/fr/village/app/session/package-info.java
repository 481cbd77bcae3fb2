/** An open notebook as a person at a screen has it: made, unlocked, read, changed, closed. */
@NullMarked
package fr.village.app.session;

import org.jspecify.annotations.NullMarked;
