/** The help around the Maison: found, kept right, spoken with, sent to. */
@NullMarked
package fr.village.app.partner;

import org.jspecify.annotations.NullMarked;
