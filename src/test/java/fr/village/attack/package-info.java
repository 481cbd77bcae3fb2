/**
 * The attacks of ANONYMITY.md from outside: notebooks are filled through the open format, files are
 * written by the application, and whoever attacks reads the bytes of the workbooks alone, knowing
 * what the promise's page and the format's pages say. Attackers share no class with the rules they
 * attack; what is true comes from dumps.
 */
@NullMarked
package fr.village.attack;

import org.jspecify.annotations.NullMarked;
