package fr.village.report.bilan;

import fr.village.report.Block;
import fr.village.report.Block.KeyFigure;
import fr.village.report.Document;
import fr.village.report.Logo;
import fr.village.report.Words;
import fr.village.report.paper.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bilan of a Maison, on one page for elected officials or in full for the steering committee.
 *
 * @param said the facilitator's own words, a paragraph a line; none: lines to write on
 * @param logo of who carries the Maison
 */
public record Bilan(BilanFacts facts, List<String> said, @Nullable Logo logo) {
  private static final int LINES = 5;
  private static final int LINES_OF_PAGE = 3;
  private static final int TOPICS = 10;
  private static final int BARS_OF_PAGE = 5;

  public Bilan {
    said = List.copyOf(said);
  }

  /** All of it. */
  public Document full(Tongue tongue) {
    BilanBlocks make = new BilanBlocks(tongue);
    List<Block> blocks = new ArrayList<>();
    blocks.add(make.figures(facts.headlines()));
    blocks.add(make.standing(facts, Block.Style.FRAMED));
    words(blocks, tongue, LINES);
    families(blocks, make, tongue);
    blocks.add(tongue.heading("paper.bilan.done"));
    blocks.add(
        facts.activity().years().isEmpty()
            ? tongue.paragraph("paper.bilan.nothing")
            : make.years(facts.activity()));
    make.line(facts.activity()).ifPresent(blocks::add);
    if (!facts.topics().isEmpty()) {
      blocks.add(
          make.bars("paper.bilan.topics", "paper.bilan.unit.sessions", facts.topics(), TOPICS));
    }
    changed(blocks, make, tongue);
    blocks.add(tongue.heading("paper.bilan.caf"));
    // the table follows its title at once: both go to the next page together
    blocks.add(new CafWords(tongue).table(facts.caf()));
    blocks.add(tongue.paragraph(Block.Style.SMALL, "paper.bilan.caf.why"));
    if (facts.year() == null) {
      means(blocks, tongue);
    }
    blocks.add(tongue.heading("paper.bilan.how"));
    blocks.addAll(make.how(facts));
    return document(tongue, blocks);
  }

  /** What fits on one page. */
  public Document page(Tongue tongue) {
    BilanBlocks make = new BilanBlocks(tongue);
    List<Block> blocks = new ArrayList<>();
    blocks.add(make.figures(facts.headlines()));
    blocks.add(make.lastYear(facts));
    means(blocks, tongue);
    words(blocks, tongue, LINES_OF_PAGE);
    facts.breakdowns().stream()
        .filter(b -> b.isTold() && !b.sensitive())
        .filter(b -> b.code().equals("structure") || b.code().equals("source"))
        .forEach(b -> blocks.add(make.bars(b, BARS_OF_PAGE)));
    if (!facts.outcomes().isEmpty()) {
      blocks.add(make.figures(facts.outcomes().stream().limit(3).toList()));
    }
    blocks.add(make.standing(facts, Block.Style.SMALL));
    return document(tongue, blocks);
  }

  private void changed(List<Block> blocks, BilanBlocks make, Tongue tongue) {
    if (facts.outcomes().isEmpty() && facts.changes().isEmpty()) {
      return;
    }
    blocks.add(tongue.heading("paper.bilan.changed"));
    facts.changes().forEach(change -> blocks.add(make.pairs(change)));
    if (!facts.outcomes().isEmpty()) {
      blocks.add(make.list(facts.outcomes()));
    }
  }

  private void families(List<Block> blocks, BilanBlocks make, Tongue tongue) {
    blocks.add(tongue.heading("paper.bilan.families"));
    List<Figure> people = facts.people().stream().filter(Figure::isTold).toList();
    if (!people.isEmpty()) {
      blocks.add(make.figures(people));
    }
    part(blocks, make, false);
    if (facts.breakdowns().stream().anyMatch(b -> b.sensitive() && b.isTold())) {
      blocks.add(tongue.heading("paper.bilan.arrival"));
      part(blocks, make, true);
    }
    waiting(facts, tongue)
        .map(said -> new Block.Paragraph(Words.plain(said), Block.Style.SMALL))
        .ifPresent(blocks::add);
  }

  /** What cannot be told yet: titles of tables of the reference set, and nothing of anybody. */
  public static Optional<String> waiting(BilanFacts facts, Tongue tongue) {
    List<String> titles =
        facts.breakdowns().stream()
            .filter(b -> !b.isTold())
            .map(b -> tongue.text(b.title()))
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(tongue.text("paper.bilan.waiting", String.join(", ", titles)));
  }

  private void means(List<Block> blocks, Tongue tongue) {
    Means means = facts.means();
    if (means != null) {
      blocks.add(new CafWords(tongue).means(means));
    }
  }

  private void part(List<Block> blocks, BilanBlocks make, boolean sensitive) {
    facts.breakdowns().stream()
        .filter(b -> b.sensitive() == sensitive && b.isTold())
        .forEach(b -> blocks.add(make.bars(b, Integer.MAX_VALUE)));
  }

  private void words(List<Block> blocks, Tongue tongue, int lines) {
    blocks.add(tongue.heading("paper.bilan.words"));
    if (said.isEmpty()) {
      blocks.add(new Block.WritingLines(tongue.text("paper.bilan.words.hint"), lines));
    }
    said.forEach(s -> blocks.add(new Block.Paragraph(Words.plain(s), Block.Style.BODY)));
  }

  private Document document(Tongue tongue, List<Block> blocks) {
    Integer year = facts.year();
    String period =
        year == null
            ? tongue.text("paper.bilan.since", facts.until())
            : tongue.text("paper.bilan.year", Integer.toString(year));
    return Document.of(
            tongue.text("paper.bilan.title"),
            tongue.locale(),
            tongue.text("paper.bilan.foot", facts.house().name(), period),
            facts.until(),
            blocks)
        .under(tongue.text("paper.bilan.under", facts.house().name(), period))
        .onEveryPage(facts.internal() ? tongue.text("paper.internal") : null)
        .with(logo);
  }

  /** A figure in a box of its own. */
  static KeyFigure key(Figure figure, FigureWords words, Tongue tongue) {
    return new KeyFigure(words.large(figure), tongue.text(figure.label()), words.base(figure));
  }
}
