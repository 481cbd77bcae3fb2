package fr.village.store.migration;

/** The tables could not be brought up to date; they are as they were before. */
public final class MigrationFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MigrationFailed(Throwable cause) {
    super("migration failed and was rolled back", cause);
  }
}
