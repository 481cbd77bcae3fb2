package fr.village.anonymity.leak;

/**
 * A string of a file.
 *
 * @param where for the screen: part of the zip, sheet and cell, or document property
 */
public record FoundText(String where, String text) {}
