package fr.village.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Packs pictures into files on a thread of its own: packing took a good part of the time of the
 * tests that draw. The program ends when all are written.
 */
final class PictureFiles {
  private static final int WAITING = 6;
  private static final int PATIENCE_SECONDS = 120;
  private static final AtomicReference<@Nullable IOException> FAILED = new AtomicReference<>();
  private static final ThreadPoolExecutor PACKER =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          work -> {
            Thread thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            return thread;
          },
          // whoever draws faster than is packed, packs
          new ThreadPoolExecutor.CallerRunsPolicy());

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(PictureFiles::finish, "last pictures"));
  }

  private PictureFiles() {}

  /**
   * @throws UncheckedIOException when a picture before this one could not be written
   */
  static void write(Path file, BufferedImage picture) {
    IOException failed = FAILED.get();
    if (failed != null) {
      throw new UncheckedIOException(failed);
    }
    PACKER.execute(
        () -> {
          try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            ImageIO.write(picture, "png", file.toFile());
          } catch (IOException e) {
            FAILED.set(e);
          }
        });
  }

  private static void finish() {
    PACKER.shutdown();
    try {
      PACKER.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
