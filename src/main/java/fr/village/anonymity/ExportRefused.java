package fr.village.anonymity;

import java.util.List;

/**
 * No file may be written. Carries a message key and its arguments for the screen; never a figure or
 * a name of the notebook.
 */
public abstract sealed class ExportRefused extends RuntimeException
    permits EarlierThanLastFile, LedgerOlderThanWorkbook, LedgerDamaged, PromiseBroken {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  ExportRefused(String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
