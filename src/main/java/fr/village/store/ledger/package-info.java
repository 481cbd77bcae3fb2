/** The anonymity ledger and the history of submissions, saved and read. */
@NullMarked
package fr.village.store.ledger;

import org.jspecify.annotations.NullMarked;
