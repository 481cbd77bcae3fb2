package fr.village.attack;

/**
 * Something an attacker learnt that the promise says nobody can.
 *
 * @param attack which one found it
 */
record Finding(String attack, String what) {}
