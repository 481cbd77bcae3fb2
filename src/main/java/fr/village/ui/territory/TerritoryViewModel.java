package fr.village.ui.territory;

import fr.village.app.partner.PartnerService;
import fr.village.app.partner.Territory;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The partners: what is looked for, what is found, which one is open. */
public final class TerritoryViewModel {
  private final PartnerService service;
  private final TaskRunner tasks;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<@Nullable Territory> territory =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Territory.OfType>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Id<Partner>> opened = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty newWanted = new SimpleBooleanProperty();
  private boolean forgotten;

  public TerritoryViewModel(PartnerService service, TaskRunner tasks) {
    this.service = service;
    this.tasks = tasks;
    typed.addListener((o, before, now) -> look());
  }

  /** Null until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable Territory> territoryProperty() {
    return territory.getReadOnlyProperty();
  }

  /** What is looked for, as typed. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** The partners found, by type. */
  public ReadOnlyObjectProperty<List<Territory.OfType>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The partner whose card is shown. */
  public ReadOnlyObjectProperty<@Nullable Id<Partner>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Somebody elsewhere asked for a new partner; whoever shows the form takes it back. */
  public BooleanProperty newWantedProperty() {
    return newWanted;
  }

  public void refresh() {
    tasks.task(service::territory).onSuccess(this::loaded).run();
  }

  private void loaded(Territory now) {
    if (forgotten) {
      return;
    }
    territory.set(now);
    look();
    Id<Partner> open = opened.get();
    if (open != null && now.find(open).isEmpty()) {
      opened.set(null);
    }
  }

  private void look() {
    Territory all = territory.get();
    found.set(all == null ? List.of() : all.search(typed.get()));
  }

  public void open(Id<Partner> partner) {
    opened.set(partner);
  }

  public void close() {
    opened.set(null);
  }

  /** Nothing of anybody stays in memory. */
  public void forget() {
    forgotten = true;
    opened.set(null);
    typed.set("");
    territory.set(null);
    found.set(List.of());
  }
}
