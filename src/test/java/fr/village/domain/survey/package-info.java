@NullMarked
package fr.village.domain.survey;

import org.jspecify.annotations.NullMarked;
