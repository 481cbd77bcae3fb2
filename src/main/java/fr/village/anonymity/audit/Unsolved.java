package fr.village.anonymity.audit;

/**
 * What can be computed of a cell is not known: the equations contradict one another, or the effort
 * was not enough. Never taken for safe.
 */
final class Unsolved extends Exception {
  private static final long serialVersionUID = 1L;

  private final Witness.Kind kind;

  Unsolved(Witness.Kind kind, String why) {
    super(why);
    this.kind = kind;
  }

  Witness.Kind kind() {
    return kind;
  }
}
