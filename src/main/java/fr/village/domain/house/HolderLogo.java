package fr.village.domain.house;

import fr.village.domain.Check;
import java.util.Arrays;
import java.util.Base64;

/**
 * The logo of who carries the Maison, as its file was.
 *
 * @param base64 the bytes of a PNG or a JPEG, as RFC 4648 writes them (section 4, without lines)
 * @throws fr.village.domain.Invalid {@code invalid.logo} when it is neither, or over {@value
 *     #MOST_BYTES} bytes
 */
public record HolderLogo(String base64) {
  /** Bytes. */
  public static final int MOST_BYTES = 4_000_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  public HolderLogo {
    byte[] bytes = decoded(base64);
    Check.that(
        bytes.length <= MOST_BYTES && (begins(bytes, PNG) || begins(bytes, JPEG)), "invalid.logo");
  }

  public static HolderLogo of(byte[] file) {
    return new HolderLogo(Base64.getEncoder().encodeToString(file));
  }

  public byte[] bytes() {
    return decoded(base64);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  /** A picture says nothing in a log, and may be long. */
  @Override
  public String toString() {
    return "HolderLogo[" + base64.length() + "]";
  }
}
