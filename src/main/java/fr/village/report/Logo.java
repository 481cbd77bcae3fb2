package fr.village.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The logo of who carries the Maison.
 *
 * @param bytes of a PNG or a JPEG
 * @param width in pixels, {@code height} too
 * @param alt what it shows, in words
 */
public record Logo(byte[] bytes, boolean png, int width, int height, String alt) {
  public static final int MOST_BYTES = 4_000_000;
  private static final int MOST_PIXELS = 6_000;

  public Logo {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The picture in a file's bytes; empty when it is none we can print, or too large. */
  public static Optional<Logo> of(byte[] file, String alt) {
    if (file.length > MOST_BYTES) {
      return Optional.empty();
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        String format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean known = format.equals("png") || format.equals("jpeg");
        return known && Math.max(width, height) <= MOST_PIXELS
            ? Optional.of(new Logo(file, format.equals("png"), width, height, alt))
            : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
