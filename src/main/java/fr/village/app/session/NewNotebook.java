package fr.village.app.session;

import fr.village.domain.Invalid;
import fr.village.domain.Text;
import fr.village.domain.house.Departements;
import fr.village.domain.house.HouseCode;
import fr.village.domain.house.Territory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked to make a notebook.
 *
 * @param name of the Maison
 * @param facilitator the first name of whoever will open it
 * @param parent the folder the notebook goes into
 */
public record NewNotebook(
    HouseCode code, String name, Territory territory, String facilitator, Path parent) {
  public NewNotebook {
    name = Text.line("house.name", name);
    facilitator = Text.line("facilitator.displayName", facilitator);
  }

  private static final String EXTENSION = ".village";

  /**
   * From what was typed: a code in any case, a département by number or name.
   *
   * @throws Invalid {@code invalid.house.code}, {@code invalid.house.departement}, {@code
   *     invalid.text.*}
   */
  public static NewNotebook typed(
      String name, String code, String departement, String facilitator, Path parent) {
    return new NewNotebook(
        new HouseCode(code.strip().toUpperCase(Locale.ROOT)),
        name,
        territory(departement),
        facilitator,
        parent);
  }

  /** The département of a number or a name, accents and case ignored. */
  public static Territory territory(String typed) {
    return find(typed).orElseThrow(() -> new Invalid("invalid.house.departement", typed));
  }

  /** As {@link #territory}, while it is being typed. */
  public static Optional<Territory> find(String typed) {
    String wanted = fold(typed);
    return Departements.byCode(typed)
        .or(
            () ->
                Departements.all().stream()
                    .filter(t -> fold(t.name()).equals(wanted) || fold(label(t)).equals(wanted))
                    .findFirst());
  }

  /** "62 Pas-de-Calais". */
  public static String label(Territory territory) {
    return territory.code() + " " + territory.name();
  }

  /** The notebook's folder: the Maison's name without what a file system may refuse. */
  public Path folder() {
    return folder(parent, name).orElseThrow(() -> new Invalid("invalid.text.blank", "house.name"));
  }

  /** As {@link #folder()}, while the name is being typed; empty when nothing of it is left. */
  public static Optional<Path> folder(Path parent, String name) {
    String file =
        Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-")
            .replaceAll("[. ]+$", "")
            .replaceAll("^\\.+", "");
    if (file.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parent.resolve(file + EXTENSION));
    } catch (InvalidPathException e) {
      // a machine whose file names know no accents
      return Optional.of(parent.resolve(plain(file) + EXTENSION));
    }
  }

  private static String plain(String file) {
    String ascii =
        Normalizer.normalize(file, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\x20-\\x7e]", "-");
    return ascii.replace("-", "").isBlank() ? "Maison" : ascii;
  }

  private static String fold(String text) {
    return fr.village.domain.Folding.fold(text);
  }
}
