/** The federation's register of Maisons: who is expected to send, who did. */
@NullMarked
package fr.village.federation.register;

import org.jspecify.annotations.NullMarked;
