package fr.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs the build runs from their source know the program as it is now: Maven starts some of
 * them only where somebody runs Village.
 */
final class BuildProgramsTest {
  @TempDir private Path classes;

  @Test
  void whatMvnRunsCompiles() throws IOException {
    assertThat(errors("RunVillage.java")).isEmpty();
    assertThat(errors("BuildAppImage.java")).isEmpty();
  }

  private String errors(String program) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
      Path source = Path.of("src/build/java").resolve(program);
      assertThat(Files.exists(source)).isTrue();
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      return compiled ? "" : Stream.of(said.toString().split("\n")).limit(3).toList().toString();
    }
  }
}
