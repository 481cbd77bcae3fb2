package fr.village.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.i18n.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

final class VillageCliTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Locale locale, String... args) {
    Messages messages = Messages.of(locale);
    return VillageCli.commandLine(messages, List.of(new Probe()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void versionNamesTheProgram() {
    assertThat(run(Locale.FRENCH, "--version")).isZero();
    assertThat(out.toString()).matches("Village \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void helpSpeaksTheUsersLanguage() {
    assertThat(run(Locale.FRANCE, "--help")).isZero();
    assertThat(out.toString()).contains("Utilisation").contains("[COMMANDE]");
    out.getBuffer().setLength(0);
    assertThat(run(Locale.UK, "--help")).isZero();
    assertThat(out.toString()).contains("Usage").contains("[COMMAND]");
  }

  @Test
  void everyCommandHasHelp() {
    assertThat(run(Locale.ENGLISH, "probe", "--help")).isZero();
    assertThat(out.toString()).contains("village-cli probe").contains("--number");
  }

  @Test
  void wrongUseIsTwoAndSaidInASentence() {
    assertThat(run(Locale.FRENCH)).isEqualTo(2);
    assertThat(run(Locale.FRENCH, "nonsense")).isEqualTo(2);
    assertThat(run(Locale.FRENCH, "probe")).isEqualTo(2);
    assertThat(run(Locale.FRENCH, "probe", "--number", "x")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Quelle commande", "nonsense", "--number", "village-cli probe --help")
        .doesNotContain("Missing", "Unmatched", "Invalid");
  }

  @Test
  void refusedIsThree() {
    assertThat(run(Locale.ENGLISH, "probe", "--number", "3")).isEqualTo(3);
    assertThat(err.toString()).contains("do not go together").doesNotContain("--help");
  }

  @Test
  void findingsAreOne() {
    assertThat(run(Locale.ENGLISH, "probe", "--number", "1")).isEqualTo(1);
  }

  @Test
  void anUnforeseenFailureIsThreeAndQuotesNothing() {
    assertThat(run(Locale.ENGLISH, "probe", "--number", "9")).isEqualTo(3);
    assertThat(err.toString()).contains("ArithmeticException").doesNotContain("Masson");
  }

  @Command(name = "probe")
  static final class Probe implements Callable<Integer> {
    @Option(names = "--number", required = true)
    private int number;

    @Override
    public Integer call() {
      return switch (number) {
        case 3 -> throw CliFailure.refused("cli.wrong.other");
        case 9 -> throw new ArithmeticException("famille Masson");
        default -> number;
      };
    }
  }
}
