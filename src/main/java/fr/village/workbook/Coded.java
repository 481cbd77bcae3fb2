package fr.village.workbook;

/** A value of a closed list of the format: what stands in the cell, and what it means. */
public interface Coded {
  /** The very text of the cell; stable. */
  String code();

  /** Meaning in French. */
  String means();
}
