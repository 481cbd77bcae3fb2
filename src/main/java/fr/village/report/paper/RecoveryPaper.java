package fr.village.report.paper;

import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Row;
import fr.village.report.Document;
import fr.village.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The recovery words, for an envelope in a drawer that locks. */
public record RecoveryPaper(String house, List<String> words, LocalDate day) {
  private static final int COLUMNS = 4;
  private static final int ROW = 14;

  public RecoveryPaper {
    words = List.copyOf(words);
  }

  public Document of(Tongue tongue) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      columns.add(new Column("", 1, Align.START));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < words.size(); i += COLUMNS) {
      List<Words> cells = new ArrayList<>();
      for (int j = i; j < i + COLUMNS; j++) {
        cells.add(
            Words.marked(j < words.size() ? (j + 1) + ".\u00a0**" + words.get(j) + "**" : ""));
      }
      rows.add(new Row(cells, false));
    }
    List<Block> blocks =
        List.of(
            tongue.paragraph(Block.Style.LEAD, "paper.recovery.lead"),
            new Block.Table(null, columns, false, ROW, rows),
            tongue.paragraph(Block.Style.FRAMED, "paper.recovery.keep"),
            new Block.WritingLines(tongue.text("paper.recovery.where"), 2));
    return Document.of(tongue.text("paper.recovery.title"), tongue.locale(), house, day, blocks)
        .under(house);
  }
}
