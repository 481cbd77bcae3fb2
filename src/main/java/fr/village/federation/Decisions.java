package fr.village.federation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What people decided where the files alone do not tell, as it holds now.
 *
 * @param notebooks the notebook that counts, by house code
 * @param accepted modified files that count all the same, by SHA-256, each with the note why
 * @param refused files that do not count, by SHA-256, each with a note
 * @param ignored files that are nothing to anybody, by SHA-256, each with a note
 * @param strangers Maisons that are none of ours, by code, each with a note
 * @param known codes of the Maisons of the register; with none, no Maison is unknown
 */
public record Decisions(
    Map<String, UUID> notebooks,
    Map<String, String> accepted,
    Map<String, String> refused,
    Map<String, String> ignored,
    Map<String, String> strangers,
    Set<String> known) {
  public static final Decisions NONE = new Decisions(Map.of());

  public Decisions {
    notebooks = Map.copyOf(notebooks);
    accepted = Map.copyOf(accepted);
    refused = Map.copyOf(refused);
    ignored = Map.copyOf(ignored);
    strangers = Map.copyOf(strangers);
    known = Set.copyOf(known);
  }

  /** Notebooks chosen, and nothing else. */
  public Decisions(Map<String, UUID> notebooks) {
    this(notebooks, Map.of(), Map.of(), Map.of(), Map.of(), Set.of());
  }

  /** Whether a Maison is one of ours as far as anybody knows. */
  boolean knows(String house) {
    return known.isEmpty() || known.contains(house);
  }
}
