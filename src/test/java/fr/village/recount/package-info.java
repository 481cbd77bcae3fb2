/**
 * Figures counted anew from dumps, by code that shares nothing with the program's but the codes of
 * the reference set; and a folder of 64 Maisons held against them.
 */
@NullMarked
package fr.village.recount;

import org.jspecify.annotations.NullMarked;
