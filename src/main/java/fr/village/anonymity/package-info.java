/** What may leave the laptop, and when: tranches, release rules, their ledger, the leak scan. */
@NullMarked
package fr.village.anonymity;

import org.jspecify.annotations.NullMarked;
