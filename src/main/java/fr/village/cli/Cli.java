package fr.village.cli;

import fr.village.app.AppContext;
import fr.village.i18n.Messages;
import java.io.PrintWriter;
import java.util.Map;

/**
 * What every command works with.
 *
 * @param environment the process's; read for passphrases only
 */
record Cli(
    Messages messages,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    AppContext app) {

  /** Prints a sentence for the user. */
  void say(String key, Object... arguments) {
    out.println(messages.text(key, arguments));
  }

  /** Prints one JSON document. */
  void json(Object value) {
    out.println(Json.text(value));
  }
}
