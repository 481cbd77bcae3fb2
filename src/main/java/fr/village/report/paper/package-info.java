/** The papers of a Maison, made of plain facts. */
@NullMarked
package fr.village.report.paper;

import org.jspecify.annotations.NullMarked;
