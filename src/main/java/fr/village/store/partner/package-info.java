/** Partners, contacts with them and families sent to them. */
@NullMarked
package fr.village.store.partner;

import org.jspecify.annotations.NullMarked;
