/** Peer groups, who belongs to them and when. */
@NullMarked
package fr.village.domain.group;

import org.jspecify.annotations.NullMarked;
