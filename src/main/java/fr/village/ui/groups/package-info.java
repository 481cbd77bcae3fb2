/** Groupes: who meets when, one group's page, a new group with its dates as they form. */
@NullMarked
package fr.village.ui.groups;

import org.jspecify.annotations.NullMarked;
