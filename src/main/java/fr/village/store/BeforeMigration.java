package fr.village.store;

/** What is done to an existing notebook before its tables are changed: a verified backup. */
@FunctionalInterface
public interface BeforeMigration {
  /**
   * @throws NotebookException when it cannot be done; the tables are then left alone
   */
  void secure(Vault vault);
}
