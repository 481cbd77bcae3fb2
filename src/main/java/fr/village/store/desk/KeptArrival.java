package fr.village.store.desk;

import java.time.Instant;

/**
 * A file at a place.
 *
 * @param place where it was found, unique
 * @param name what it is called in lists, unique
 * @param bytes its size then
 * @param modified when it was last written, by the disk
 * @param program version that read a file of these bytes
 */
public record KeptArrival(
    String place, String name, String sha256, long bytes, Instant modified, String program) {}
