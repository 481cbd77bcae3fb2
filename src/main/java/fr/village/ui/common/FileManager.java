package fr.village.ui.common;

import java.nio.file.Path;

/** The machine's own window on its folders, where there is one. */
public interface FileManager {
  /** A machine without one. */
  FileManager NONE =
      new FileManager() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public void show(Path folder) {}
      };

  boolean isThere();

  /** Shows a folder, as far as the machine does: where it is, is said beside. */
  void show(Path folder);
}
