/** Everything of a notebook that has a name, to be found from anywhere. */
@NullMarked
package fr.village.app.find;

import org.jspecify.annotations.NullMarked;
