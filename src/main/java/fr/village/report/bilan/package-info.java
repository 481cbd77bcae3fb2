/** The bilan: what a Maison accounts for, once for those who pay and once for those who decide. */
@NullMarked
package fr.village.report.bilan;

import org.jspecify.annotations.NullMarked;
