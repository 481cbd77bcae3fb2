package fr.village.anonymity.leak;

/** A text of the notebook that may not leave. */
public record ForbiddenTerm(TermKind kind, String text) {
  /** Never the text, so that no log repeats it. */
  @Override
  public String toString() {
    return "ForbiddenTerm[" + kind + "]";
  }
}
