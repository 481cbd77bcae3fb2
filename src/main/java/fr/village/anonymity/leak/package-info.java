/** The last look at a file before it gets its name: nothing of the notebook may be in it. */
@NullMarked
package fr.village.anonymity.leak;

import org.jspecify.annotations.NullMarked;
