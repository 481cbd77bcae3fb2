/** What the federation's desk keeps: files that arrived, decisions, the register of Maisons. */
@NullMarked
package fr.village.store.desk;

import org.jspecify.annotations.NullMarked;
