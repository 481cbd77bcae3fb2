package fr.village.federation;

import fr.village.workbook.read.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on the disk. */
record FileContent(Path file) implements Source.Content {
  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public byte[] head(int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public byte[] all(long most) throws IOException, Unreadable {
    // never more than asked for, were it growing while it is read
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      if (bytes.length > most) {
        throw Unreadable.of("workbook.too-large", most >> 20);
      }
      return bytes;
    }
  }
}
