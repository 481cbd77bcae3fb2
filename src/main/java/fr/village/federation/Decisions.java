package fr.village.federation;

import java.util.Map;
import java.util.UUID;

/**
 * What people decided where the files alone do not tell.
 *
 * @param notebooks the notebook that counts, by house code
 */
public record Decisions(Map<String, UUID> notebooks) {
  public static final Decisions NONE = new Decisions(Map.of());

  public Decisions {
    notebooks = Map.copyOf(notebooks);
  }
}
