package fr.village.app.family;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is noted of a family in one gesture. */
public final class FamilyService {
  private final NotebookSession notebook;

  public FamilyService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * Notes a birth, of twins together.
   *
   * @return the family as it was before
   * @throws Invalid when the day cannot be that of the birth
   */
  public FamilyFile born(Id<Family> family, UUID birth, LocalDate day) {
    return notebook.write(
        stores -> {
          FamilyFile file = stores.families().find(family).orElseThrow(FamilyService::gone);
          List<Child> children =
              file.children().stream().map(c -> isOf(c, birth) ? on(c, day) : c).toList();
          children.forEach(c -> c.checkOn(notebook.today()));
          boolean expecting =
              children.stream().anyMatch(c -> c.bornOn() == null && !c.isBereaved());
          List<Parent> parents =
              file.parents().stream().map(p -> expectant(p, expecting && p.expectant())).toList();
          stores
              .families()
              .save(
                  new FamilyFile(
                      file.family(), parents, children, file.consents(), file.situation()));
          return file;
        });
  }

  /**
   * Somebody spoke to the family that day.
   *
   * @return the family as it was before
   */
  public FamilyFile contacted(Id<Family> family, LocalDate day) {
    return notebook.write(
        stores -> {
          FamilyFile before = stores.families().find(family).orElseThrow(FamilyService::gone);
          stores.families().contacted(family, day);
          return before;
        });
  }

  /** Makes a family what it was. */
  public void restore(FamilyFile before) {
    notebook.write(stores -> stores.families().save(before));
  }

  /** A child mourned is not born with its twin. */
  private static boolean isOf(Child c, UUID birth) {
    return c.birthEvent().equals(birth) && c.dueOn() != null && !c.isBereaved();
  }

  private static Child on(Child c, LocalDate day) {
    return new Child(
        c.id(), c.family(), c.firstName(), day, c.dueOn(), c.birthEvent(), c.bereavedOn());
  }

  private static Parent expectant(Parent p, boolean expectant) {
    return new Parent(
        p.id(),
        p.family(),
        p.role(),
        p.firstName(),
        p.lastName(),
        expectant,
        p.birthYear(),
        p.contact());
  }

  private static Invalid gone() {
    return new Invalid("invalid.family.gone");
  }
}
