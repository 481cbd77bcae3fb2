package fr.village.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a place is a poor one for a notebook: a folder that is copied elsewhere while it is being
 * written, or a share whose locks do not hold. A warning, never a refusal.
 */
public enum StorageAdvice {
  /** A folder kept in step with a server, such as OneDrive or Dropbox. */
  SYNCHRONISED,
  /** A share of another machine. */
  NETWORK;

  private static final List<String> SYNCHRONISERS =
      List.of(
          "onedrive",
          "dropbox",
          "google drive",
          "googledrive",
          "google-drive",
          "mon drive",
          "icloud",
          "mobile documents",
          "nextcloud",
          "owncloud",
          "kdrive",
          "pcloud",
          "hubic",
          "cozy drive",
          "synologydrive",
          "sharepoint",
          "seafile",
          "syncthing");

  private static final List<String> NETWORK_TYPES =
      List.of("nfs", "cifs", "smb", "afp", "webdav", "davfs", "sshfs", "9p", "ncpfs");

  /** For example {@code storage.advice.synchronised}. */
  public String messageKey() {
    return "storage.advice." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Judges by names only.
   *
   * @param path the absolute path as text, with either kind of slash
   * @param fileStoreType what the system calls the medium's type, such as NTFS, ext4 or cifs
   */
  public static Optional<StorageAdvice> of(String path, String fileStoreType) {
    String type = fileStoreType.toLowerCase(Locale.ROOT);
    if (path.startsWith("\\\\")
        || path.startsWith("//")
        || NETWORK_TYPES.stream().anyMatch(type::contains)) {
      return Optional.of(NETWORK);
    }
    for (String folder : path.toLowerCase(Locale.ROOT).split("[/\\\\]", -1)) {
      if (SYNCHRONISERS.stream().anyMatch(folder::startsWith)) {
        return Optional.of(SYNCHRONISED);
      }
    }
    return Optional.empty();
  }
}
