package fr.village.app.tasks;

import java.util.List;

/** Told of work that has a name, on the screen's thread. */
public interface Watcher {
  Watcher NOBODY =
      new Watcher() {
        @Override
        public void began(Work work) {}

        @Override
        public void progressed(Work work, double share) {}

        @Override
        public void ended(Work work) {}
      };

  /**
   * Work under way.
   *
   * @param key what it is, as a message key with its arguments
   * @param cancel asks it to end; what it had written stays
   */
  record Work(String key, List<Object> arguments, Runnable cancel) {}

  void began(Work work);

  /**
   * @param share 0 to 1; negative while it is not known
   */
  void progressed(Work work, double share);

  void ended(Work work);
}
