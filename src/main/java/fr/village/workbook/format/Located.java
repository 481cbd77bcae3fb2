package fr.village.workbook.format;

/** A row together with where it comes from. */
public record Located<P, R>(P place, R row) {}
