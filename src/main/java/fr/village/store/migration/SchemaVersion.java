package fr.village.store.migration;

/** Which tables of a notebook this program writes. */
public final class SchemaVersion {
  /** The highest version among the migration files; written to {@code PRAGMA user_version}. */
  public static final int CURRENT = 9;

  private SchemaVersion() {}
}
