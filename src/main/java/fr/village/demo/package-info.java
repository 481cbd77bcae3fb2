/** Sample Maisons, invented from a seed: the same seed and day give the same records. */
@NullMarked
package fr.village.demo;

import org.jspecify.annotations.NullMarked;
