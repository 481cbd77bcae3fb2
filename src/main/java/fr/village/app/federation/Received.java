package fr.village.app.federation;

/**
 * What receiving did.
 *
 * @param files there were
 * @param read of them, the others being known already
 * @param unreachable that the disk would not give, or that are too large to be a submission
 */
public record Received(int files, int read, int unreachable) {}
