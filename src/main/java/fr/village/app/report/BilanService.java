package fr.village.app.report;

import fr.village.anonymity.Published;
import fr.village.anonymity.leak.FoundText;
import fr.village.app.export.Released;
import fr.village.app.indicator.IndicatorService;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.i18n.Messages;
import fr.village.indicators.Indicators;
import fr.village.reference.IndicatorDefinitions;
import fr.village.report.Document;
import fr.village.report.DocumentTexts;
import fr.village.report.Logo;
import fr.village.report.bilan.Bilan;
import fr.village.report.paper.Tongue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bilan of an open notebook. */
public final class BilanService {
  private static final int MOST_WORDS = 4_000;

  private final NotebookSession notebook;
  private final Supplier<ReferenceSet> reference;

  public BilanService(NotebookSession notebook, Supplier<ReferenceSet> reference) {
    this.notebook = notebook;
    this.reference = reference;
  }

  /**
   * What is asked for.
   *
   * @param year null since the opening
   * @param internal the true figures, headed so on every page
   * @param full all of it, or what fits on one page
   * @param words the facilitator's, as typed; empty to leave lines
   * @param logo another than the notebook's; null for the notebook's, if it has one
   */
  public record Wish(
      @Nullable Integer year,
      LocalDate until,
      boolean internal,
      boolean full,
      String words,
      @Nullable Logo logo) {
    public Wish {
      Check.that(words.length() <= MOST_WORDS, "paper.bilan.too-long", MOST_WORDS);
    }

    Wish with(@Nullable Logo picture) {
      return new Wish(year, until, internal, full, words, picture);
    }

    List<String> paragraphs() {
      return words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
  }

  /**
   * Makes it. Unless it is internal, nothing is in it but what left already, and nothing of the
   * notebook's names and notes.
   *
   * @throws fr.village.app.export.ExportStopped when the words hold a name or a note of the
   *     notebook
   */
  public Document make(Wish asked, Messages messages) {
    Tongue tongue = Tongue.of(messages);
    Wish wish = asked.logo() == null ? asked.with(kept()) : asked;
    return wish.internal() ? internal(wish, tongue) : released(wish, tongue);
  }

  private @Nullable Logo kept() {
    return notebook
        .read(stores -> stores.logo().find())
        .flatMap(logo -> Logo.of(logo.bytes(), notebook.house().name()))
        .orElse(null);
  }

  private Document internal(Wish wish, Tongue tongue) {
    NotebookContent content = notebook.content();
    ReferenceSet set = reference.get();
    Indicators all = IndicatorDefinitions.builtIn();
    Indicators.ByYear figures = all.compute(IndicatorService.records(content, set), wish.until());
    InternalFacts facts =
        new InternalFacts(
            content.house(),
            set.floors().tranche(),
            all.definitions(),
            figures.values(),
            figures.outcomes(),
            content.budgets());
    return document(
        new Bilan(facts.of(wish.year(), wish.until()), wish.paragraphs(), wish.logo()),
        wish,
        tongue);
  }

  private Document released(Wish wish, Tongue tongue) {
    ReferenceSet set = reference.get();
    Released released = Released.read(notebook, set, wish.until());
    ReleasedFacts facts = facts(released, set);
    Document document =
        document(
            new Bilan(facts.of(wish.year(), wish.until()), wish.paragraphs(), wish.logo()),
            wish,
            tongue);
    released.check(
        DocumentTexts.of(document).stream()
            .map(text -> new FoundText(tongue.text("paper.bilan.words"), text))
            .toList(),
        known(facts, set, wish, tongue));
    return document;
  }

  private static ReleasedFacts facts(Released released, ReferenceSet set) {
    Published published = released.published();
    OptionalInt enrolled = published.enrolled();
    return new ReleasedFacts(
        released.content().house(),
        set,
        enrolled.isPresent() ? enrolled.getAsInt() : null,
        published.lines(),
        published.sums(),
        published.scores(),
        published.sessionRows(),
        released.activities(),
        released.content().budgets(),
        released.closing());
  }

  /**
   * Which tables wait together, and which topics come first, no made-up bilan can foresee: their
   * words are the reference set's.
   */
  private static List<String> known(
      ReleasedFacts facts, ReferenceSet set, Wish wish, Tongue tongue) {
    List<String> known = new ArrayList<>();
    facts.madeUp().stream()
        .map(made -> new Bilan(made.of(wish.year(), wish.until()), List.of(), wish.logo()))
        .forEach(made -> known.addAll(DocumentTexts.of(document(made, wish, tongue))));
    set.topics().forEach(topic -> known.add(tongue.text(topic.label())));
    Bilan.waiting(facts.of(wish.year(), wish.until()), tongue).ifPresent(known::add);
    return known;
  }

  private static Document document(Bilan bilan, Wish wish, Tongue tongue) {
    return wish.full() ? bilan.full(tongue) : bilan.page(tongue);
  }
}
