package fr.village.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** One entry of an archive unpacked, never beyond what was allowed. */
final class Unpacking {
  private static final int RATIO_FROM = 1 << 20;
  private static final int SMALLEST = 512;
  private static final int STEP = 1 << 16;

  private Unpacking() {}

  /**
   * @param left bytes it may have
   * @throws IOException where it is damaged, so that its bytes are not those that were packed
   * @throws Unreadable where it has more, or unpacks to more than anything honest does
   */
  static byte[] of(
      InputStream in, ZipArchiveEntry entry, long left, Limits limits, Deadline deadline)
      throws IOException, Unreadable {
    long packed = Math.max(1, entry.getCompressedSize());
    // what the archive says of the size is a guess until it was counted
    long said = Math.clamp(entry.getSize(), SMALLEST, STEP * 16L);
    byte[] part = new byte[(int) said + 1];
    int size = 0;
    for (int n = 0; n >= 0; n = in.read(part, size, Math.min(STEP, part.length - size))) {
      deadline.check();
      size += n;
      if (size > RATIO_FROM && size / packed > limits.ratio()) {
        throw Unreadable.of("workbook.suspicious");
      }
      if (size > left) {
        throw Unreadable.of("workbook.too-large-inside", limits.totalBytes() >> 20);
      }
      if (size == part.length) {
        part = Arrays.copyOf(part, (int) Math.min(part.length * 2L, left + 1));
      }
    }
    CRC32 crc = new CRC32();
    crc.update(part, 0, size);
    if (crc.getValue() != entry.getCrc()) {
      throw new IOException("checksum");
    }
    return Arrays.copyOf(part, size);
  }
}
