package fr.village.app.export;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.session.Session;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is in the notebook and in no workbook, counted.
 *
 * @param families with their names, addresses and telephones
 * @param notes written on families and sessions
 * @param births days of birth, or on which one is expected
 * @param presences marks on rolls, name by name
 */
public record StaysHere(int families, int notes, int births, int presences) {
  static StaysHere of(NotebookContent content) {
    Stream<String> notes =
        Stream.concat(
            content.families().stream().map(f -> f.family().note()),
            content.sessions().stream().map(Session::note));
    Stream<Child> children =
        content.families().stream().map(FamilyFile::children).flatMap(c -> c.stream());
    return new StaysHere(
        content.families().size(),
        (int) notes.filter(Objects::nonNull).count(),
        (int) children.count(),
        content.attendances().size());
  }
}
