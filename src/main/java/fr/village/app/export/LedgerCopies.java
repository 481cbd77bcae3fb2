package fr.village.app.export;

import fr.village.anonymity.LedgerVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The states of ledgers in a folder beside the settings, one file a Maison. No count is in them:
 * what has not been released would lie there in clear, and what has is in the workbooks.
 */
public final class LedgerCopies implements KnownLedgers {
  private final Path folder;
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public LedgerCopies(Path folder) {
    this.folder = folder;
  }

  private record Versions(List<LedgerVersion> versions) {}

  @Override
  public List<LedgerVersion> of(UUID house) {
    Path file = file(house);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return json.readValue(Files.readString(file), Versions.class).versions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      // a copy that cannot be read says nothing: the ledger in the notebook still holds
      return List.of();
    }
  }

  @Override
  public void keep(UUID house, List<LedgerVersion> versions) {
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(house + ".part");
      Files.writeString(part, json.writeValueAsString(new Versions(versions)));
      Files.move(
          part, file(house), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(UUID house) {
    return folder.resolve(house + ".json");
  }
}
