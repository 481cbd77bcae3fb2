package fr.village.anonymity.audit;

/**
 * An unbroken run of tranches.
 *
 * @param first number of the first tranche, from 1
 * @param last number of the last one, included, not before the first
 */
record Span(int first, int last) {
  Span {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("tranches " + first + " to " + last);
    }
  }

  boolean contains(int tranche) {
    return first <= tranche && tranche <= last;
  }

  /** The tranches both have; only when they overlap. */
  Span within(Span other) {
    return new Span(Math.max(first, other.first), Math.min(last, other.last));
  }

  boolean overlaps(Span other) {
    return first <= other.last && other.first <= last;
  }
}
