package fr.village.report;

import fr.village.report.Block.Chart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a document, piece by piece: what is read aloud of a chart is made of its title,
 * labels and figures, which are here.
 */
public final class DocumentTexts {
  private final List<String> all = new ArrayList<>();

  private DocumentTexts() {}

  public static List<String> of(Document document) {
    DocumentTexts texts = new DocumentTexts();
    texts.add(document.title());
    texts.add(document.subtitle());
    texts.add(document.banner());
    texts.add(document.foot());
    Logo logo = document.logo();
    texts.add(logo == null ? null : logo.alt());
    document.blocks().forEach(texts::block);
    return List.copyOf(texts.all);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading h -> add(h.text());
      case Block.Paragraph p -> add(p.words().text());
      case Block.Bullets b -> b.items().forEach(i -> add(i.text()));
      case Block.Table t -> {
        add(t.caption());
        t.columns().forEach(c -> add(c.title()));
        t.rows().forEach(r -> r.cells().forEach(c -> add(c.text())));
      }
      case Block.KeyFigures k ->
          k.figures()
              .forEach(
                  f -> {
                    add(f.figure());
                    add(f.label());
                    add(f.base());
                  });
      case Chart c -> chart(c);
      case Block.Choices c -> {
        add(c.question());
        add(c.help());
        c.options().forEach(this::add);
      }
      case Block.WritingLines w -> add(w.label());
      case Block.PageBreak p -> {}
      case Block.Signatures s -> s.who().forEach(this::add);
      case Block.Month m -> {
        add(m.caption());
        m.weekdays().forEach(this::add);
        m.weeks().forEach(w -> w.forEach(d -> d.said().forEach(this::add)));
      }
    }
  }

  private void chart(Chart chart) {
    add(chart.title());
    add(chart.unit());
    add(chart.note());
    chart.series().forEach(this::add);
    chart
        .points()
        .forEach(
            p -> {
              add(p.label());
              p.values().forEach(v -> add(v.said()));
            });
  }

  private void add(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      all.add(text);
    }
  }
}
