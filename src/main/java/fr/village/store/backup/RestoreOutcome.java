package fr.village.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What came of a restore. Only the first changed anything. */
public sealed interface RestoreOutcome {
  /**
   * @param notebook the folder that now holds what the backup held
   * @param setAside what was there before: a backup's file, or a notebook's folder when it could
   *     not be read with the backup's key
   */
  record Restored(Path notebook, Optional<Path> setAside) implements RestoreOutcome {}

  /** The notebook there was changed after the backup; both dates by the laptop's clock then. */
  record TargetIsNewer(Instant backup, Instant target) implements RestoreOutcome {}

  /** What is there is another notebook, or cannot be read. */
  record TargetIsAnother(Instant backup) implements RestoreOutcome {}
}
