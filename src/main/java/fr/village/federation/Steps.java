package fr.village.federation;

/** Told how many files are read; may throw to end the reading there. */
@FunctionalInterface
public interface Steps {
  Steps NONE = (done, of) -> {};

  /**
   * Says how far it is.
   *
   * @param of all files, 0 when there are none
   */
  void at(int done, int of);
}
