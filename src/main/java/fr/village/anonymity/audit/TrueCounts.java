package fr.village.anonymity.audit;

import java.util.OptionalInt;

/** What the notebook knows and nobody else: the frozen counts. */
interface TrueCounts {
  /** Nothing is known: every tranche was taken over from a workbook. */
  TrueCounts UNKNOWN = (grouping, cell, tranche) -> OptionalInt.empty();

  /** Families of one tranche in a cell; empty where the notebook never knew them. */
  OptionalInt of(int grouping, int cell, int tranche);
}
