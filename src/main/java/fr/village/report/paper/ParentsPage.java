package fr.village.report.paper;

import fr.village.domain.house.House;
import fr.village.i18n.Messages;
import fr.village.report.Block;
import fr.village.report.Document;
import fr.village.report.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is said to parents of what leaves: one page, in letters large enough for a wall. */
public record ParentsPage(House house, LocalDate day) {

  public Document of(Tongue tongue) {
    List<Block.Paragraph> blocks =
        Stream.concat(
                sentences(tongue.messages()).stream(),
                Stream.of(tongue.text("paper.parents.question")))
            .map(said -> new Block.Paragraph(Words.plain(said), Block.Style.LARGE))
            .toList();
    return Document.of(title(tongue.messages()), tongue.locale(), house.name(), day, blocks);
  }

  public static String title(Messages messages) {
    return messages.text("paper.parents.title");
  }

  /** To be read aloud, copied or pinned up; the second says in one sentence what leaves. */
  public static List<String> sentences(Messages messages) {
    return List.of(
        messages.text("paper.parents.stays"),
        messages.text("paper.parents.leaves"),
        messages.text("paper.parents.chance"),
        messages.text("paper.parents.one"),
        messages.text("paper.parents.never"),
        messages.text("paper.parents.rights"));
  }
}
