package fr.village.ui.common;

import fr.village.app.tasks.Watcher;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The long work under way, for the window to show; the last begun where there are several. */
public final class WorkBoard implements Watcher {
  private final ReadOnlyObjectWrapper<@Nullable Work> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

  public ReadOnlyObjectProperty<@Nullable Work> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** 0 to 1; negative while it is not known. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  @Override
  public void began(Work work) {
    share.set(-1);
    current.set(work);
  }

  @Override
  public void progressed(Work work, double done) {
    if (work == current.get()) {
      share.set(done);
    }
  }

  @Override
  public void ended(Work work) {
    if (work == current.get()) {
      current.set(null);
    }
  }
}
