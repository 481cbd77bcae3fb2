package fr.village.app.house;

import fr.village.app.session.NotebookSession;
import fr.village.domain.house.House;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.ReferenceSet;
import java.util.List;
import java.util.function.Supplier;

/** The Maison of an open notebook. */
public final class HouseService {
  /**
   * The Maison and who can carry one.
   *
   * @param carriers those still offered, and the Maison's own
   */
  public record HouseFacts(House house, List<CodeItem> carriers) {}

  private final NotebookSession notebook;
  private final Supplier<ReferenceSet> reference;

  public HouseService(NotebookSession notebook, Supplier<ReferenceSet> reference) {
    this.notebook = notebook;
    this.reference = reference;
  }

  public HouseFacts now() {
    House house = notebook.readAgain();
    List<CodeItem> carriers =
        reference.get().codeList("carrier").map(CodeList::items).orElse(List.of()).stream()
            .filter(item -> !item.retired() || item.code().equals(house.carrier()))
            .toList();
    return new HouseFacts(house, carriers);
  }

  /** Saves it; the session says it from then on. */
  public House save(House house) {
    notebook.write(stores -> stores.house().save(house));
    return notebook.readAgain();
  }
}
