package fr.village.cli;

/** What the command line answers to the shell: a stable contract. */
public enum ExitCode {
  /** Done, nothing to report. */
  DONE(0),
  /** Done, and there is something to look at. */
  FINDINGS(1),
  /** The command or its arguments are wrong; nothing was done. */
  WRONG_USE(2),
  /** Refused: passphrase, damage, a disclosure, or a failure; nothing was changed. */
  REFUSED(3);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
