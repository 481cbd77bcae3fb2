package fr.village.anonymity.leak;

/** What may not leave. */
public enum TermKind {
  NAME,
  PHONE,
  EMAIL,
  ADDRESS,
  NOTE,
  IDENTIFIER
}
