package fr.village.ui.settings;

import fr.village.app.retention.RetentionService;
import fr.village.app.retention.RetentionService.Retention;
import fr.village.app.tasks.TaskRunner;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How long families are kept, and who is past it. */
public final class RetentionViewModel {
  private final RetentionService service;
  private final HouseViewModel house;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<@Nullable Retention> retention =
      new ReadOnlyObjectWrapper<>(this, "retention");

  public RetentionViewModel(RetentionService service, HouseViewModel house, TaskRunner tasks) {
    this.service = service;
    this.house = house;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<@Nullable Retention> retentionProperty() {
    return retention.getReadOnlyProperty();
  }

  public void refresh() {
    house.refresh();
    look();
  }

  private void look() {
    tasks.task(service::now).onSuccess(retention::set).run();
  }

  /**
   * Months as typed.
   *
   * @throws fr.village.domain.Invalid when they cannot be
   */
  public void months(String typed) {
    house.retention(typed);
    look();
  }
}
