/**
 * Reads the federation's reference set and the indicators from JSON, naming what is wrong where.
 */
@NullMarked
package fr.village.reference;

import org.jspecify.annotations.NullMarked;
