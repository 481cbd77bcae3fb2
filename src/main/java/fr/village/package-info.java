/** Village, the notebook of a Maison des 1000 premiers jours. */
@NullMarked
package fr.village;

import org.jspecify.annotations.NullMarked;
