package fr.village.cli;

/** Ends a command with a sentence for the user and an exit code. */
public final class CliFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final String key;
  private final transient Object[] arguments;

  private CliFailure(ExitCode exitCode, String key, Object... arguments) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The command or its arguments are wrong; the key names the sentence that says how. */
  public static CliFailure wrongUse(String key, Object... arguments) {
    return new CliFailure(ExitCode.WRONG_USE, key, arguments);
  }

  /** Nothing was done, for the reason the key names. */
  public static CliFailure refused(String key, Object... arguments) {
    return new CliFailure(ExitCode.REFUSED, key, arguments);
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments.clone();
  }
}
