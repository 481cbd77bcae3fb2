/** Peer groups and their dates. */
@NullMarked
package fr.village.app.group;

import org.jspecify.annotations.NullMarked;
