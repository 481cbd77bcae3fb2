package fr.village.store.key;

/** What opens a notebook: a person's passphrase, or the notebook's recovery words. */
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryWords {
  /** Overwrites the secret in memory; it cannot be used afterwards. */
  @Override
  void close();
}
