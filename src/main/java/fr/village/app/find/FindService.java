package fr.village.app.find;

import fr.village.app.session.NotebookSession;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.Stores;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be gone to by name. */
public final class FindService {
  private final NotebookSession notebook;
  private final Supplier<ReferenceSet> reference;

  public FindService(NotebookSession notebook, Supplier<ReferenceSet> reference) {
    this.notebook = notebook;
    this.reference = reference;
  }

  /** Groups, open ones first, then partners, then families, each by name. */
  public List<Named> all() {
    return notebook.read(
        stores ->
            Stream.of(groups(stores), partners(stores), families(stores))
                .flatMap(named -> named)
                .toList());
  }

  private static Stream<Named> groups(Stores stores) {
    return stores.names().groups().stream()
        .map(g -> new Named.OfGroup(g.group(), g.name(), g.open()));
  }

  private Stream<Named> partners(Stores stores) {
    return stores.names().partners().stream()
        .map(p -> new Named.OfPartner(p.partner(), p.name(), type(p.type())));
  }

  private static Stream<Named> families(Stores stores) {
    return stores.names().families().stream()
        .map(f -> new Named.OfFamily(f.family(), f.name(), f.firstNames()));
  }

  private @Nullable Label type(String code) {
    return reference
        .get()
        .codeList("partner_type")
        .flatMap(list -> list.item(code))
        .map(CodeItem::label)
        .orElse(null);
  }
}
