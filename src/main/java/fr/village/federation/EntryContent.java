package fr.village.federation;

import fr.village.workbook.read.FileKind;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Unreadable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;

/** A file in an archive, unpacked into memory each time it is asked for. */
record EntryContent(Path file, Bytes archive, ZipArchiveEntry entry) implements Source.Content {
  private static final long RATIO_FROM = 1L << 20;

  /** Opens the archive itself. */
  @FunctionalInterface
  interface Bytes {
    SeekableByteChannel open() throws IOException, Unreadable;
  }

  @Override
  public long size() {
    return entry.getSize();
  }

  @Override
  public byte[] head(int most) throws IOException, Unreadable {
    return read(most);
  }

  @Override
  public byte[] all(long most) throws IOException, Unreadable {
    if (entry.getSize() > most) {
      throw Unreadable.of("workbook.too-large", most >> 20);
    }
    byte[] bytes = read((int) most + 1);
    if (bytes.length > most) {
      throw Unreadable.of("workbook.too-large", most >> 20);
    }
    int ratio = Limits.STANDARD.ratio();
    if (bytes.length > RATIO_FROM
        && bytes.length / Math.max(1, entry.getCompressedSize()) > ratio) {
      throw Unreadable.of("workbook.suspicious");
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (crc.getValue() != entry.getCrc()) {
      throw Unreadable.of("workbook.damaged");
    }
    return bytes;
  }

  private byte[] read(int most) throws IOException, Unreadable {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unreadable(FileKind.PROTECTED_ARCHIVE.finding());
    }
    Inflater inflater = new Inflater(true);
    try (SeekableByteChannel channel = archive.open()) {
      channel.position(entry.getDataOffset());
      InputStream packed =
          BoundedInputStream.builder()
              .setInputStream(Channels.newInputStream(channel))
              .setMaxCount(entry.getCompressedSize())
              .get();
      return switch (entry.getMethod()) {
        case ZipEntry.STORED -> packed.readNBytes(most);
        case ZipEntry.DEFLATED ->
            new InflaterInputStream(packed, inflater, 1 << 14).readNBytes(most);
        default -> throw Unreadable.of("workbook.damaged");
      };
    } catch (ZipException | EOFException e) {
      throw Unreadable.of("workbook.damaged");
    } finally {
      inflater.end();
    }
  }
}
