package fr.village.app.report;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Folding;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.List;

/** Finds what somebody named on a command line. */
public final class Choosing {
  private final NotebookSession notebook;

  public Choosing(NotebookSession notebook) {
    this.notebook = notebook;
  }

  public List<PeerGroup> groups() {
    return notebook.read(s -> s.groups().all());
  }

  /** Groups of that number or name; those whose name holds it when none is called so. */
  public List<PeerGroup> groups(String typed) {
    String wanted = Folding.fold(typed);
    List<PeerGroup> exact =
        groups().stream()
            .filter(
                g ->
                    Integer.toString(g.number()).equals(typed.strip())
                        || Folding.fold(g.name()).equals(wanted))
            .toList();
    return exact.isEmpty()
        ? groups().stream()
            .filter(g -> !wanted.isEmpty() && Folding.fold(g.name()).contains(wanted))
            .toList()
        : exact;
  }

  /** Sessions of a group on a day. */
  public List<Session> sessions(PeerGroup group, LocalDate day) {
    return notebook.read(s -> s.sessions().ofGroup(group.id())).stream()
        .filter(s -> s.date().equals(day))
        .toList();
  }
}
