/** Sessions of a group and who came. */
@NullMarked
package fr.village.domain.session;

import org.jspecify.annotations.NullMarked;
