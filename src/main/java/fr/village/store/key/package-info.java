/**
 * The key of a notebook: passphrases, the data key they unwrap, the key file, the recovery words.
 */
@NullMarked
package fr.village.store.key;

import org.jspecify.annotations.NullMarked;
