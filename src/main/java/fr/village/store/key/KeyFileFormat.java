package fr.village.store.key;

import fr.village.store.key.KeyFileException.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of {@code cles.json}, format 1. Reads strictly: unknown, missing or doubled fields,
 * trailing text and values out of bounds are damage. A checksum over the rest tells a flipped bit
 * from a wrong passphrase.
 */
final class KeyFileFormat {
  static final int VERSION = 1;

  private record Stored(
      int format, UUID notebook, String fingerprint, List<KeySlot> slots, String sha256) {}

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxStringLength(1024)
                          .maxNumberLength(12)
                          .maxDocumentLength(KeyFileStore.MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  byte[] write(KeyFile file) {
    return json.writeValueAsBytes(stored(file));
  }

  KeyFile read(byte[] bytes) throws KeyFileException {
    if (bytes.length > KeyFileStore.MAX_BYTES) {
      throw new KeyFileException(Reason.DAMAGED);
    }
    try {
      JsonNode tree = json.readTree(bytes);
      @Nullable JsonNode format = tree.get("format");
      if (format != null && format.isInt() && format.intValue() > VERSION) {
        throw new KeyFileException(Reason.NEWER_VERSION);
      }
      Stored stored = json.treeToValue(tree, Stored.class);
      KeyFile file = new KeyFile(stored.notebook(), stored.fingerprint(), stored.slots());
      if (stored.format() != VERSION || !stored.equals(stored(file))) {
        throw new KeyFileException(Reason.DAMAGED);
      }
      return file;
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new KeyFileException(Reason.DAMAGED);
    }
  }

  private Stored stored(KeyFile file) {
    var unsigned = new Stored(VERSION, file.notebook(), file.fingerprint(), file.slots(), "");
    return new Stored(
        VERSION,
        file.notebook(),
        file.fingerprint(),
        file.slots(),
        checksum(
            json.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(unsigned)));
  }

  private static String checksum(byte[] content) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
