package fr.village.app.tasks;

/** How far long work has come. Called from the work's own thread. */
public interface Progress {
  /** For work nobody watches. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long done, long of) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Says how far it is.
   *
   * @param of all there is; 0 or less while that is not known
   * @throws java.util.concurrent.CancellationException when somebody cancelled: the work ends here
   */
  void at(long done, long of);

  boolean isCancelled();
}
