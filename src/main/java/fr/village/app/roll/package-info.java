/** The roll of a session: who is asked, what a key does to the marks, what is saved. */
@NullMarked
package fr.village.app.roll;

import org.jspecify.annotations.NullMarked;
