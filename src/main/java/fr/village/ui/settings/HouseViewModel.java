package fr.village.ui.settings;

import fr.village.app.house.HouseService;
import fr.village.app.house.HouseService.HouseFacts;
import fr.village.app.session.NewNotebook;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The Maison, field by field. Each change throws {@link Invalid} at once when it cannot be, is kept
 * otherwise, and can be taken back.
 */
public final class HouseViewModel {
  private final HouseService houses;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final LocalDate today;
  private final Runnable changed;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
  private List<CodeItem> carriers = List.of();
  private @Nullable House house;

  /**
   * @param changed told once a change is kept
   */
  public HouseViewModel(
      HouseService houses,
      TaskRunner tasks,
      NoticeBoard notices,
      LocalDate today,
      Runnable changed) {
    this.houses = houses;
    this.tasks = tasks;
    this.notices = notices;
    this.today = today;
    this.changed = changed;
  }

  /** Grows when the Maison became another than the fields here made it: they are drawn anew. */
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** As the fields say it; empty before it was read. */
  public Optional<House> house() {
    return Optional.ofNullable(house);
  }

  public List<CodeItem> carriers() {
    return carriers;
  }

  public LocalDate today() {
    return today;
  }

  public void refresh() {
    tasks.task(houses::now).onSuccess(this::read).run();
  }

  private void read(HouseFacts facts) {
    carriers = facts.carriers();
    if (!facts.house().equals(house)) {
      house = facts.house();
      revision.set(revision.get() + 1);
    }
  }

  public void name(String typed) {
    change("settings.house.done.name", h -> h.withName(typed));
  }

  public void code(String typed) {
    change(
        "settings.house.done.code",
        h -> h.withCode(new HouseCode(typed.strip().toUpperCase(Locale.ROOT))));
  }

  /** By number or by name. */
  public void departement(String typed) {
    change(
        "settings.house.done.departement",
        h -> h.withDepartement(NewNotebook.territory(typed).code()));
  }

  public void carrier(@Nullable String code) {
    if (code == null) {
      throw new Invalid("invalid.text.blank", "house.carrier");
    }
    change("settings.house.done.carrier", h -> h.withCarrier(code));
  }

  public void venue(String typed) {
    change("settings.house.done.venue", h -> h.withVenue(typed));
  }

  public void openedOn(@Nullable LocalDate day) {
    change("settings.house.done.opened", h -> h.withOpenedOn(day));
  }

  public void contact(String typed) {
    change("settings.house.done.contact", h -> h.withContact(typed));
  }

  /** Months as typed. */
  public void retention(String typed) {
    int months = Numbers.read(typed);
    Check.range("house.retentionMonths", months, 1, 120);
    change("settings.house.done.retention", h -> h.withRetentionMonths(months));
  }

  private void change(String said, UnaryOperator<House> how) {
    House before = house;
    if (before == null) {
      return;
    }
    House after = how.apply(before);
    if (after.equals(before)) {
      return;
    }
    house = after;
    keep(after);
    notices.done(Said.of(said), () -> keep(before), () -> keep(after));
  }

  private void keep(House wanted) {
    tasks.task(() -> houses.save(wanted)).onSuccess(kept -> changed.run()).run();
  }
}
