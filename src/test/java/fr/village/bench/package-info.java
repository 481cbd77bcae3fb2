/**
 * What the project measures of itself: {@code mvn -q -Pbench verify}. No test, and run by none: see
 * decision 0041.
 */
@NullMarked
package fr.village.bench;

import org.jspecify.annotations.NullMarked;
