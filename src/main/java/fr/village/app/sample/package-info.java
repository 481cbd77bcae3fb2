/** Writing sample Maisons to notebooks. */
@NullMarked
package fr.village.app.sample;

import org.jspecify.annotations.NullMarked;
