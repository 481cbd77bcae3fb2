package fr.village.store.key;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code cles.json} says: one wrapped copy of the data key per person. Changing it gives a new
 * value; {@link KeyFileStore} reads and writes it.
 *
 * @param notebook id of the notebook it belongs to
 * @param fingerprint Base64 of {@link DataKey#fingerprint}: tells recovery words of another
 *     notebook from a damaged database
 * @param slots one per person, at most {@link #MAX_PEOPLE}; none when only the recovery words open
 *     the notebook
 */
public record KeyFile(UUID notebook, String fingerprint, List<KeySlot> slots) {
  /** More than any Maison has; bounds what a hostile file makes us derive. */
  public static final int MAX_PEOPLE = 16;

  public KeyFile {
    if (Base64.getDecoder().decode(fingerprint).length != 16) {
      throw new IllegalArgumentException("fingerprint of wrong length");
    }
    slots = List.copyOf(slots);
    Set<UUID> people = slots.stream().map(KeySlot::person).collect(Collectors.toSet());
    if (slots.size() > MAX_PEOPLE || people.size() != slots.size()) {
      throw new IllegalArgumentException("wrong number of keys");
    }
  }

  /** The first key of a new notebook, or of one whose key file was lost. */
  public static KeyFile first(
      UUID notebook, DataKey key, UUID person, Passphrase passphrase, Argon2Parameters argon2) {
    return ofNobody(notebook, key).with(key, person, passphrase, argon2);
  }

  /** The key file of a notebook that only its recovery words open. */
  public static KeyFile ofNobody(UUID notebook, DataKey key) {
    String fingerprint = Base64.getEncoder().encodeToString(key.fingerprint(notebook));
    return new KeyFile(notebook, fingerprint, List.of());
  }

  /** Whose passphrase it was, and the key it opens. */
  public record Unlocked(UUID person, DataKey key) {}

  /** Tries every person's copy; nothing when the passphrase is nobody's. */
  public Optional<Unlocked> unlock(Passphrase passphrase) {
    for (KeySlot slot : slots) {
      Optional<DataKey> key = slot.unwrap(notebook, passphrase);
      if (key.isPresent()) {
        return Optional.of(new Unlocked(slot.person(), key.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether the key is this notebook's. */
  public boolean belongsTo(DataKey key) {
    return MessageDigest.isEqual(
        Base64.getDecoder().decode(fingerprint), key.fingerprint(notebook));
  }

  /** Whether both open the same database. */
  public boolean sameKeyAs(KeyFile other) {
    return notebook.equals(other.notebook) && fingerprint.equals(other.fingerprint);
  }

  public Set<UUID> people() {
    return slots.stream().map(KeySlot::person).collect(Collectors.toCollection(HashSet::new));
  }

  /** Gives a person a key, or a new passphrase to one who has a key already. */
  public KeyFile with(DataKey key, UUID person, Passphrase passphrase, Argon2Parameters argon2) {
    KeySlot slot = KeySlot.wrap(notebook, person, key, passphrase, argon2, new SecureRandom());
    return new KeyFile(
        notebook, fingerprint, Stream.concat(others(person), Stream.of(slot)).toList());
  }

  /** Puts a person's key back as it was. */
  public KeyFile with(KeySlot slot) {
    return new KeyFile(
        notebook, fingerprint, Stream.concat(others(slot.person()), Stream.of(slot)).toList());
  }

  /** The wrapped copy of a person, if there is one. */
  public Optional<KeySlot> slotOf(UUID person) {
    return slots.stream().filter(slot -> slot.person().equals(person)).findFirst();
  }

  /** Takes a person's key away. What they copied before still opens with it. */
  public KeyFile without(UUID person) {
    return new KeyFile(notebook, fingerprint, others(person).toList());
  }

  private Stream<KeySlot> others(UUID person) {
    return slots.stream().filter(slot -> !slot.person().equals(person));
  }
}
