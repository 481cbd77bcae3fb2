/** Which reference set a notebook uses, and how it comes to another. */
@NullMarked
package fr.village.app.reference;

import org.jspecify.annotations.NullMarked;
