/** Writing files so that a power cut leaves the old content or the new one, never a torn one. */
@NullMarked
package fr.village.store.disk;

import org.jspecify.annotations.NullMarked;
