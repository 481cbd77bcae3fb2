@NullMarked
package fr.village.app.survey;

import org.jspecify.annotations.NullMarked;
