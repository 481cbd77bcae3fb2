package fr.village.anonymity.leak;

/** A string of a file holds something of the notebook; says where and what kind, never the text. */
public record Finding(String where, TermKind kind) {}
