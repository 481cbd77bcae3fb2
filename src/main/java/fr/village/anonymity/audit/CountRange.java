package fr.village.anonymity.audit;

/** The least and the greatest count that everything published allows. */
record CountRange(int low, int high) {
  static final CountRange ZERO = new CountRange(0, 0);

  static CountRange exactly(int count) {
    return new CountRange(count, count);
  }

  CountRange plus(CountRange other) {
    return new CountRange(low + other.low, high + other.high);
  }

  int size() {
    return high - low + 1;
  }
}
