/** Those who open the notebook. */
@NullMarked
package fr.village.app.people;

import org.jspecify.annotations.NullMarked;
