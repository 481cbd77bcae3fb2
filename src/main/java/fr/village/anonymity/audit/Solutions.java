package fr.village.anonymity.audit;

/** All ways to fill in the unknowns of a {@link CountSystem}. */
interface Solutions {
  /**
   * The exact range, over all solutions, of the families of these tranches in a cell.
   *
   * @throws Unsolved when there is no solution, or the range was not found for certain
   */
  CountRange range(int grouping, int cell, Span span) throws Unsolved;

  /**
   * Whether at least so many different counts are possible. True is always proved.
   *
   * @throws Unsolved as {@link #range}
   */
  boolean leaves(int grouping, int cell, Span span, int counts) throws Unsolved;

  /**
   * Whether this span and every longer one from the same first tranche need no look: either the
   * count is at least {@code floor} in every solution, or {@code floor − 1} counts are possible.
   *
   * @throws Unsolved as {@link #range}
   */
  boolean isSettled(int grouping, int cell, Span span, int floor) throws Unsolved;
}
