package fr.village.attack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A notebook on disk filled step by step, for attacks whose outcome is known beforehand. */
final class FixedMaison implements AutoCloseable {
  static final LocalDate OPENING = LocalDate.of(2024, 1, 1);
  static final LocalDate MARCH_31 = LocalDate.of(2024, 3, 31);

  final LivedNotebook notebook;
  Maison maison;
  private final Random random = new Random(5);
  private LocalDate arrivals = OPENING.plusDays(9);

  FixedMaison(Path folder) {
    notebook = new LivedNotebook(folder, OPENING, 5);
    maison = new Maison(notebook.dump(), random);
    maison.dump.house().with("openedOn", OPENING.toString());
  }

  String group(int number) {
    return maison.group(number, OPENING);
  }

  /** Families who arrive by the day now set. */
  List<String> arrive(
      int families, @Nullable String group, String structure, @Nullable Boolean distress) {
    return java.util.stream.IntStream.range(0, families)
        .mapToObj(
            i ->
                maison.family(
                    new Maison.Said(structure, "maternity", true, 1990, distress, null, 4),
                    group,
                    arrivals))
        .toList();
  }

  void from(LocalDate day) {
    arrivals = day;
  }

  /** Types what was done into the notebook, on a day. */
  void type(LocalDate day) {
    notebook.moveTo(day);
    notebook.load(maison.dump);
  }

  /** Types what was done and writes a file, both on that day. */
  Desk.Letter export(LocalDate day) {
    type(day);
    Desk.Letter letter = notebook.export(day);
    reread();
    return letter;
  }

  /** Two groups of ten, one of single parents, the other of couples. */
  void twenty() {
    arrive(10, group(1), "single_parent", false);
    arrive(10, group(2), "two_parents", true);
  }

  /** Takes the notebook as it now is for what is typed next. */
  void reread() {
    maison = new Maison(notebook.dump(), random);
  }

  @Override
  public void close() {
    notebook.close();
  }
}
