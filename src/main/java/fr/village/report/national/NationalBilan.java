package fr.village.report.national;

import fr.village.report.Block;
import fr.village.report.Document;
import fr.village.report.Words;
import fr.village.report.national.NationalFacts.Breakdown;
import fr.village.report.national.NationalFacts.Change;
import fr.village.report.national.NationalFacts.Estimate;
import fr.village.report.paper.Tongue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the Maisons account for together: one page for the press, or all of it for a committee. */
public record NationalBilan(NationalFacts facts) {
  private static final int CHARTS_OF_PAGE = 2;
  private static final int BARS_OF_PAGE = 4;
  private static final int SENTENCES_OF_PAGE = 3;

  public Document full(Tongue tongue) {
    NationalBlocks make = new NationalBlocks(tongue);
    NationalWords words = new NationalWords(tongue);
    List<Block> blocks = new ArrayList<>();
    blocks.add(make.figures(facts));
    blocks.add(tongue.paragraph(Block.Style.FRAMED, "paper.national.standing", facts.closing()));
    if (facts.breakdowns().stream().anyMatch(b -> !b.sensitive())) {
      blocks.add(tongue.heading("paper.bilan.families"));
      part(blocks, make, false);
    }
    List<Estimate> came = estimates(false);
    if (!came.isEmpty() || facts.breakdowns().stream().anyMatch(b -> b.sensitive())) {
      blocks.add(tongue.heading("paper.bilan.arrival"));
      part(blocks, make, true);
      estimates(blocks, came, words, tongue);
    }
    changed(blocks, make, words, tongue);
    blocks.add(tongue.heading("paper.bilan.done"));
    blocks.add(make.done(facts));
    if (!facts.regions().isEmpty()) {
      blocks.add(make.regions(facts.regions()));
    }
    blocks.add(tongue.heading("paper.national.how"));
    blocks.add(
        tongue.bullets(
            "paper.national.how.span",
            "paper.national.how.coverage",
            "paper.national.how.estimate",
            "paper.national.how.effect",
            "paper.national.how.apart",
            "paper.national.how.cause"));
    return document(tongue, blocks);
  }

  /** What fits on one page. */
  public Document page(Tongue tongue) {
    NationalBlocks make = new NationalBlocks(tongue);
    NationalWords words = new NationalWords(tongue);
    List<Block> blocks = new ArrayList<>();
    blocks.add(make.figures(facts));
    blocks.add(make.done(facts));
    facts.breakdowns().stream()
        .filter(b -> !b.sensitive())
        .filter(b -> b.code().equals("structure") || b.code().equals("source"))
        .limit(CHARTS_OF_PAGE)
        .forEach(b -> blocks.add(make.bars(b, BARS_OF_PAGE)));
    List<Words> sentences = new ArrayList<>();
    facts.estimates().stream()
        .limit(SENTENCES_OF_PAGE)
        .forEach(e -> sentences.add(words.estimate(e)));
    facts.said().stream().limit(SENTENCES_OF_PAGE).forEach(s -> sentences.add(words.said(s)));
    largest().stream().limit(SENTENCES_OF_PAGE).forEach(c -> sentences.add(words.sentence(c)));
    if (!sentences.isEmpty()) {
      blocks.add(tongue.heading("paper.national.known"));
      blocks.add(new Block.Bullets(sentences));
    }
    blocks.add(tongue.paragraph(Block.Style.SMALL, "paper.national.page.limits", facts.closing()));
    return document(tongue, blocks);
  }

  /** Changes that rest on the most families, of those that are sure. */
  private List<Change> largest() {
    return facts.changes().stream()
        .filter(c -> c.effect() != null && c.effect().isSure())
        .sorted(Comparator.comparing(Change::n).reversed())
        .toList();
  }

  private List<Estimate> estimates(boolean change) {
    return facts.estimates().stream().filter(e -> e.change() == change).toList();
  }

  private static void estimates(
      List<Block> blocks, List<Estimate> estimates, NationalWords words, Tongue tongue) {
    if (!estimates.isEmpty()) {
      blocks.add(tongue.paragraph("paper.national.estimates"));
      blocks.add(new Block.Bullets(estimates.stream().map(words::estimate).toList()));
    }
  }

  private void part(List<Block> blocks, NationalBlocks make, boolean sensitive) {
    facts.breakdowns().stream()
        .filter(b -> b.sensitive() == sensitive)
        .map((Breakdown b) -> make.bars(b, Integer.MAX_VALUE))
        .forEach(blocks::add);
  }

  private void changed(
      List<Block> blocks, NationalBlocks make, NationalWords words, Tongue tongue) {
    List<Estimate> changed = estimates(true);
    if (facts.said().isEmpty() && facts.changes().isEmpty() && changed.isEmpty()) {
      return;
    }
    blocks.add(tongue.heading("paper.bilan.changed"));
    if (!facts.said().isEmpty()) {
      blocks.add(new Block.Bullets(facts.said().stream().map(words::said).toList()));
    }
    if (!facts.changes().isEmpty()) {
      Map<String, List<Change>> groups =
          facts.changes().stream()
              .collect(
                  Collectors.groupingBy(Change::group, LinkedHashMap::new, Collectors.toList()));
      groups.values().forEach(group -> blocks.add(make.pairs(group)));
      blocks.add(make.effects(facts.changes()));
      blocks.add(tongue.paragraph("paper.national.effect.explained"));
    }
    estimates(blocks, changed, words, tongue);
  }

  private Document document(Tongue tongue, List<Block> blocks) {
    String at = tongue.text("paper.national.under", facts.closing(), facts.houses());
    return Document.of(
            tongue.text("paper.national.title"),
            tongue.locale(),
            tongue.text("paper.national.foot", facts.closing()),
            facts.closing(),
            blocks)
        .under(at);
  }
}
