package fr.village.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
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

  /** The longer side, in pixels. */
  public static final int MOST_PIXELS = 6_000;

  /** Enough of a picture to know that it can be decoded, in pixels of its longer side. */
  private static final int LOOK = 256;

  public Logo {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The picture in a file's bytes; empty when it is none we can print, too large, or damaged. */
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
        reader.setInput(in, true, true);
        return read(reader, file, alt);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // on damaged files the JDK's readers fail in many ways besides the one they announce
      return Optional.empty();
    }
  }

  private static Optional<Logo> read(ImageReader reader, byte[] file, String alt)
      throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int longer = Math.max(width, height);
    if (!format.equals("png") && !format.equals("jpeg") || longer > MOST_PIXELS) {
      return Optional.empty();
    }
    // to its last line, but only some of its points: half a file, or inks of a printing house, show
    ImageReadParam some = reader.getDefaultReadParam();
    int step = Math.max(1, longer / LOOK);
    some.setSourceSubsampling(step, step, 0, 0);
    reader.read(0, some);
    return Optional.of(new Logo(file, format.equals("png"), width, height, alt));
  }
}
