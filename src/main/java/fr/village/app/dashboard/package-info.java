/** The tableau de suivi: a Maison's figures of itself, each with its list. */
@NullMarked
package fr.village.app.dashboard;

import org.jspecify.annotations.NullMarked;
