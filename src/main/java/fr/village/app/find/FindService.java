package fr.village.app.find;

import fr.village.app.session.NotebookSession;
import java.util.List;
import java.util.stream.Stream;

/** What can be gone to by name. */
public final class FindService {
  private final NotebookSession notebook;

  public FindService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /** Groups, open ones first, then families by name. */
  public List<Named> all() {
    return notebook.read(
        stores ->
            Stream.concat(
                    stores.names().groups().stream()
                        .<Named>map(g -> new Named.OfGroup(g.group(), g.name(), g.open())),
                    stores.names().families().stream()
                        .map(f -> new Named.OfFamily(f.family(), f.name(), f.firstNames())))
                .toList());
  }
}
