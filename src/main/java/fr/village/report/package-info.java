/**
 * Documents on paper: what a page holds, said without a format, and the two ways it is written. A
 * document is made of what it is given; it never looks into a notebook.
 */
@NullMarked
package fr.village.report;

import org.jspecify.annotations.NullMarked;
