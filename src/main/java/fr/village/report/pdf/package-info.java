/** Documents as tagged PDF: laid out as XHTML and CSS, fonts embedded, same content same bytes. */
@NullMarked
package fr.village.report.pdf;

import org.jspecify.annotations.NullMarked;
