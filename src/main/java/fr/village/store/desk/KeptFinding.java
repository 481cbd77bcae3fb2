package fr.village.store.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a file.
 *
 * @param kind what follows from it, by its name
 * @param row from 1
 * @param message its key
 * @param arguments as texts
 */
public record KeptFinding(
    String kind,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String header,
    String message,
    List<String> arguments) {
  public KeptFinding {
    arguments = List.copyOf(arguments);
  }
}
