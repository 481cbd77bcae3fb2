package fr.village.store.key;

/** The key file cannot be used; says which of three ways. */
public final class KeyFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the key file cannot be used. */
  public enum Reason {
    MISSING,
    DAMAGED,
    NEWER_VERSION
  }

  private final Reason reason;

  KeyFileException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
