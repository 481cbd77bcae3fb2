/** Groups, enrolments and participants, saved and read. */
@NullMarked
package fr.village.store.group;

import org.jspecify.annotations.NullMarked;
