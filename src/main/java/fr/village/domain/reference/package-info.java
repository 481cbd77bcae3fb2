/** The federation's reference set as data: code lists, topics, tables with their levels, floors. */
@NullMarked
package fr.village.domain.reference;

import org.jspecify.annotations.NullMarked;
