package fr.village.workbook.blank;

import fr.village.domain.house.Departements;
import fr.village.domain.house.Territory;
import fr.village.workbook.Cover;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.Tranche;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a cover of what a person wrote into Lisez-moi. */
public final class FilledFacts {
  private static final Pattern HOUSE_CODE = Pattern.compile("[A-Z0-9-]{3,12}");
  private static final Pattern ENTRY = Pattern.compile("(.+) \\(([\\p{L}\\p{N}._+–-]{1,64})\\)");
  private static final int MOST_FAMILIES = 20_000;
  private static final int MOST_REVISIONS = 99;
  private static final String NOBODY = "La Maison qui a rempli ce classeur";

  private final Map<String, Object> values;
  private final Set<String> entries;
  private final BiConsumer<String, Said> findings;
  private boolean sound = true;

  /** Key of a message with its arguments. */
  public record Said(String key, List<Object> arguments) {
    public Said {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * @param values of facts that have one, by the facts' codes
   * @param entries texts of the sheet Listes
   * @param findings takes the code of a fact and what is to be said of it
   */
  public FilledFacts(
      Map<String, Object> values, Set<String> entries, BiConsumer<String, Said> findings) {
    this.values = Map.copyOf(values);
    this.entries = Set.copyOf(entries);
    this.findings = findings;
  }

  /** Whether a person wrote anything, the number that is there already apart. */
  public boolean isTouched() {
    for (BlankFact fact : BlankFact.values()) {
      if (fact != BlankFact.REVISION && values.containsKey(fact.code())) {
        return true;
      }
    }
    return false;
  }

  /** The smallest number of families that may be told of. */
  public int tranche() {
    return floor(BlankFact.FLOOR_TRANCHE, 15);
  }

  /** Nothing where something is missing or wrong, which was then said. */
  public @Nullable Cover cover() {
    String code = houseCode();
    String name = text(BlankFact.HOUSE_NAME);
    Territory territory = territory();
    Matcher carrier = carrier();
    LocalDate opened = day(BlankFact.OPENED);
    LocalDate closing = closing(opened);
    Integer families = families();
    Integer revision = revision();
    if (!sound) {
      return null;
    }
    UUID byHand = Cover.byHand(Objects.requireNonNull(code));
    LocalDate closed = Objects.requireNonNull(closing);
    Territory where = Objects.requireNonNull(territory);
    Matcher who = Objects.requireNonNull(carrier);
    try {
      return new Cover(
          code,
          Objects.requireNonNull(name),
          where.code(),
          where.name(),
          where.region(),
          who.group(2),
          who.group(1),
          byHand,
          Objects.requireNonNull(opened),
          closed,
          Objects.requireNonNull(revision),
          Cover.FORMAT_VERSION,
          Cover.BY_HAND,
          String.valueOf(values.get("reference_version")),
          byHand,
          floor("floor_ordinary", 5),
          floor("floor_sensitive", 11),
          null,
          List.of(new Tranche(1, Objects.requireNonNull(families), closed)),
          Optional.ofNullable(values.get(BlankFact.CONTACT.code()))
              .flatMap(Typed::text)
              .orElse(NOBODY));
    } catch (InvalidLine invalid) {
      findings.accept(invalid.column(), new Said(invalid.key(), invalid.arguments()));
      return null;
    }
  }

  private @Nullable Object value(BlankFact fact) {
    Object value = values.get(fact.code());
    if (value == null || Typed.text(value).isEmpty()) {
      return wrong(fact, "workbook.blank.missing");
    }
    return value;
  }

  private <T> @Nullable T wrong(BlankFact fact, String key, Object... arguments) {
    sound = false;
    findings.accept(fact.code(), new Said(key, List.of(arguments)));
    return null;
  }

  private @Nullable String text(BlankFact fact) {
    Object value = value(fact);
    return value == null ? null : Typed.text(value).orElseThrow();
  }

  private @Nullable String houseCode() {
    String typed = text(BlankFact.HOUSE_CODE);
    if (typed == null) {
      return null;
    }
    String code = typed.toUpperCase(Locale.ROOT);
    return HOUSE_CODE.matcher(code).matches()
        ? code
        : wrong(BlankFact.HOUSE_CODE, "workbook.blank.house-code");
  }

  private @Nullable Territory territory() {
    String typed = text(BlankFact.DEPARTEMENT);
    if (typed == null) {
      return null;
    }
    Optional<Territory> known = Departements.byCode(typed.split(" ", 2)[0]);
    return known.isPresent()
        ? known.get()
        : wrong(BlankFact.DEPARTEMENT, "workbook.blank.not-in-list");
  }

  private @Nullable Matcher carrier() {
    String typed = text(BlankFact.CARRIER);
    if (typed == null) {
      return null;
    }
    Matcher entry = ENTRY.matcher(typed);
    return entries.contains(typed) && entry.matches()
        ? entry
        : wrong(BlankFact.CARRIER, "workbook.blank.not-in-list");
  }

  private @Nullable LocalDate day(BlankFact fact) {
    Object value = value(fact);
    if (value == null) {
      return null;
    }
    Optional<LocalDate> day = Typed.day(value);
    return day.isPresent() ? day.get() : wrong(fact, "workbook.blank.not-date");
  }

  private @Nullable LocalDate closing(@Nullable LocalDate opened) {
    LocalDate closing = day(BlankFact.CLOSING);
    if (closing == null) {
      return null;
    }
    boolean isClosing =
        closing.getMonthValue() % 3 == 0 && closing.getDayOfMonth() == closing.lengthOfMonth();
    if (!isClosing) {
      return wrong(BlankFact.CLOSING, "workbook.blank.not-closing");
    }
    return opened != null && closing.isBefore(opened)
        ? wrong(BlankFact.OPENED, "workbook.blank.opened-after")
        : closing;
  }

  private @Nullable Integer families() {
    Object value = value(BlankFact.FAMILIES);
    if (value == null) {
      return null;
    }
    Optional<Integer> families = Typed.count(value, MOST_FAMILIES);
    if (families.isEmpty()) {
      return wrong(BlankFact.FAMILIES, "workbook.blank.not-count");
    }
    return families.get() < tranche()
        ? wrong(BlankFact.FAMILIES, "workbook.blank.few-families", tranche())
        : families.get();
  }

  private @Nullable Integer revision() {
    Object value = values.get(BlankFact.REVISION.code());
    if (value == null || Typed.text(value).isEmpty()) {
      return 1;
    }
    Optional<Integer> revision = Typed.count(value, MOST_REVISIONS).filter(n -> n > 0);
    return revision.isPresent()
        ? revision.get()
        : wrong(BlankFact.REVISION, "workbook.blank.revision", MOST_REVISIONS);
  }

  private int floor(String code, int least) {
    return values.get(code) instanceof BigDecimal floor
        ? Math.max(least, Typed.count(floor, MOST_FAMILIES).orElse(least))
        : least;
  }

  /** Facts only Village writes: where one stands, the workbook was never a blank one. */
  public static Set<String> ofVillage() {
    return Set.of("notebook", "ledger_version", "program_version", "tranche_1_families", "digest");
  }
}
