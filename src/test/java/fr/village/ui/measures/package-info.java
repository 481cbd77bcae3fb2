@NullMarked
package fr.village.ui.measures;

import org.jspecify.annotations.NullMarked;
