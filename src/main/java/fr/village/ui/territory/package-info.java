/** Territoire: who can help, who was sent there, what nobody answers yet. */
@NullMarked
package fr.village.ui.territory;

import org.jspecify.annotations.NullMarked;
