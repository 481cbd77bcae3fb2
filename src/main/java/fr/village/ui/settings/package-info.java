/**
 * Réglages: the Maison, its people, its calendar, its backups, its bin, and this machine's look.
 */
@NullMarked
package fr.village.ui.settings;

import org.jspecify.annotations.NullMarked;
