/** What every aggregate shares: identifiers, texts, refusals. */
@NullMarked
package fr.village.domain;

import org.jspecify.annotations.NullMarked;
