package fr.village.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a window can open here. Asked before JavaFX starts, because without GTK or a display
 * JavaFX ends in the middle of native code with words nobody understands.
 */
public final class Display {
  private Display() {}

  /** The key of the sentence that says what is missing; empty where a window can open. */
  public static Optional<String> obstacle() {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
      return Optional.empty();
    }
    try (Arena arena = Arena.ofConfined()) {
      // JavaFX draws through X11, also where the desktop is Wayland
      if (!answers(SymbolLookup.libraryLookup("libX11.so.6", arena))) {
        return Optional.of("display.none");
      }
    } catch (IllegalArgumentException e) {
      return Optional.of("display.none");
    }
    try {
      // never unloaded: GTK registers what must stay for the life of the process
      SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("display.gtk");
    }
  }

  private static boolean answers(SymbolLookup x11) {
    Linker linker = Linker.nativeLinker();
    MethodHandle open =
        linker.downcallHandle(
            x11.findOrThrow("XOpenDisplay"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    MethodHandle close =
        linker.downcallHandle(
            x11.findOrThrow("XCloseDisplay"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    try {
      MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ = (int) close.invokeExact(display);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("X11 could not be asked", e);
    }
  }
}
