package fr.village.store.dump;

import java.util.List;

/**
 * One reason a document was not loaded.
 *
 * @param path where, as a JSON Pointer (RFC 6901), such as {@code /families/3/name}; empty for the
 *     document itself
 * @param line where the element begins, from 1; 0 when not known
 * @param key of the sentence that says why
 * @param arguments of the sentence; never family data
 */
public record LoadFinding(String path, long line, String key, List<Object> arguments) {
  /** Key of the line a finding is printed as: path, line, sentence. */
  public static final String PRINTED = "load.finding";

  public LoadFinding {
    arguments = List.copyOf(arguments);
  }

  static LoadFinding of(String path, long line, String key, Object... arguments) {
    return new LoadFinding(path, line, key, List.of(arguments));
  }
}
