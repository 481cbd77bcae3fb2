package fr.village.ui.groups;

import fr.village.app.group.GroupBook;
import fr.village.app.group.GroupLine;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Every group: who meets when. */
public final class GroupListViewModel {
  private final Workbench bench;
  private final GroupBook book;
  private final ReadOnlyObjectWrapper<@Nullable List<GroupLine>> lines =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty creating = new SimpleBooleanProperty();
  private final BooleanProperty withOver = new SimpleBooleanProperty();

  public GroupListViewModel(Workbench bench, GroupBook book) {
    this.bench = bench;
    this.book = book;
  }

  /** Null until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable List<GroupLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** Whether somebody asked, from elsewhere, for a new group; the view takes it up. */
  public BooleanProperty creatingProperty() {
    return creating;
  }

  /** Whether groups that are over are shown too. */
  public BooleanProperty withOverProperty() {
    return withOver;
  }

  public LocalDate today() {
    return bench.today();
  }

  public List<GroupLine> open() {
    return all().stream().filter(l -> !l.isOver(today())).toList();
  }

  /** Groups that are over, the last first. */
  public List<GroupLine> over() {
    return all().stream().filter(l -> l.isOver(today())).toList().reversed();
  }

  private List<GroupLine> all() {
    List<GroupLine> all = lines.get();
    return all == null ? List.of() : all;
  }

  public void refresh() {
    bench.tasks().task(book::list).onSuccess(lines::set).run();
  }
}
