package fr.village.ui.federation;

import fr.village.app.federation.OpenDesk;
import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.DecisionLog;
import fr.village.federation.Standing;
import fr.village.federation.register.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an open desk holds besides the files and their figures.
 *
 * @param reference by which older workbooks are added up
 * @param closing the latest that counts, if any
 * @param originals files that arrived, never to be written over
 * @param standings of the register's Maisons at that closing
 */
public record DeskFacts(
    Path folder,
    ReferenceSet reference,
    Register register,
    DecisionLog log,
    List<Path> originals,
    @Nullable LocalDate closing,
    List<Standing> standings) {

  static DeskFacts of(OpenDesk desk, @Nullable LocalDate closing) {
    return new DeskFacts(
        desk.folder(),
        desk.reference(),
        desk.register(),
        desk.decisions(),
        desk.originals(),
        closing,
        closing == null ? List.of() : desk.standings(closing));
  }

  /** The desk's name, without its ending. */
  public String name() {
    String name = String.valueOf(folder.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 1 ? name : name.substring(0, dot);
  }

  List<Standing> late() {
    return standings.stream().filter(s -> s.state().isLate()).toList();
  }
}
