/** The national bilan: what all Maisons together account for, made of released figures alone. */
@NullMarked
package fr.village.report.national;

import org.jspecify.annotations.NullMarked;
