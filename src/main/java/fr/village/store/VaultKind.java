package fr.village.store;

import fr.village.store.NotebookException.Problem;
import fr.village.store.migration.Schema;

/** What an encrypted folder is: its name's end, its database's name, its tables. */
public enum VaultKind {
  /** Of a Maison. */
  NOTEBOOK(".village", "carnet.db", Schema.NOTEBOOK),
  /** Of the federation. */
  DESK(".bureau", "bureau.db", Schema.DESK);

  private final String extension;
  private final String database;
  private final Schema schema;

  VaultKind(String extension, String database, Schema schema) {
    this.extension = extension;
    this.database = database;
    this.schema = schema;
  }

  public String extension() {
    return extension;
  }

  /** Name of the database's file in the folder. */
  public String database() {
    return database;
  }

  public Schema schema() {
    return schema;
  }

  /** What to say where another name was expected. */
  Problem badName() {
    return this == DESK ? Problem.BAD_DESK_NAME : Problem.BAD_NAME;
  }

  /** What to say where nothing of this kind was found. */
  Problem absent() {
    return this == DESK ? Problem.NOT_A_DESK : Problem.NOT_A_NOTEBOOK;
  }

  /** What to say where one of this kind was opened as the other. */
  public Problem mistaken() {
    return this == DESK ? Problem.IS_A_DESK : Problem.IS_A_NOTEBOOK;
  }
}
