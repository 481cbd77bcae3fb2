/** Documents as DOCX that can be worked on: real styles, real tables, real charts. */
@NullMarked
package fr.village.report.docx;

import org.jspecify.annotations.NullMarked;
