package fr.village.app.retention;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import java.util.List;

/** Which families are kept longer than the Maison says. */
public final class RetentionService {
  /** A family and the last sign of it. */
  public record Past(Id<Family> family, String name, LocalDate lastContact) {}

  /**
   * @param months after the last contact
   * @param before the day a last contact must have been before
   * @param past longest ago first
   */
  public record Retention(int months, LocalDate before, List<Past> past) {}

  private final NotebookSession notebook;

  public RetentionService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  public Retention now() {
    int months = notebook.readAgain().retentionMonths();
    LocalDate before = notebook.today().minusMonths(months);
    return new Retention(
        months,
        before,
        notebook.read(stores -> stores.retention().before(before)).stream()
            .map(p -> new Past(p.family(), p.name(), p.lastContact()))
            .toList());
  }
}
