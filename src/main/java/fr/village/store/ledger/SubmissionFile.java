package fr.village.store.ledger;

import fr.village.domain.Check;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The file of a workbook that left, byte by byte.
 *
 * @param sha256 of it, 64 hexadecimal digits
 * @param content in base64
 */
public record SubmissionFile(String sha256, String content) {
  /** Refuses a content that is not the file of that digest. */
  public SubmissionFile {
    Check.that(digest(decoded(content)).equals(sha256), "invalid.submission.file");
  }

  public static SubmissionFile of(byte[] bytes) {
    return new SubmissionFile(digest(bytes), Base64.getEncoder().encodeToString(bytes));
  }

  public byte[] bytes() {
    return decoded(content);
  }

  private static byte[] decoded(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException e) {
      throw new fr.village.domain.Invalid("invalid.submission.file");
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
