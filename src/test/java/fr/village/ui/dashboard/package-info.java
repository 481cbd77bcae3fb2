/** The tableau de suivi. */
@NullMarked
package fr.village.ui.dashboard;

import org.jspecify.annotations.NullMarked;
