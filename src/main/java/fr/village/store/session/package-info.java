/** Sessions, topics and attendance, saved and read. */
@NullMarked
package fr.village.store.session;

import org.jspecify.annotations.NullMarked;
