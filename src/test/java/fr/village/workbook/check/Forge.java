package fr.village.workbook.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Copies of records with something else in them. */
public final class Forge {
  private Forge() {}

  /** The same but for one component. */
  public static <R extends Record> R with(R of, String component, @Nullable Object value) {
    try {
      RecordComponent[] all = of.getClass().getRecordComponents();
      Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @Nullable Object[] values = new @Nullable Object[all.length];
      for (int i = 0; i < all.length; i++) {
        values[i] = all[i].getName().equals(component) ? value : all[i].getAccessor().invoke(of);
      }
      @SuppressWarnings("unchecked")
      R made = (R) of.getClass().getDeclaredConstructor(types).newInstance(values);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with more in one component, which has a number. */
  static <R extends Record> R more(R of, String component, int more) {
    Object now;
    try {
      now = of.getClass().getMethod(component).invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return with(
        of,
        component,
        now instanceof BigDecimal number
            ? number.add(BigDecimal.valueOf(more))
            : (Object) ((Integer) Objects.requireNonNull(now) + more));
  }

  /** What becomes of a line; null when it goes. */
  @FunctionalInterface
  interface Change<T> {
    @Nullable T of(T line);
  }

  /** The first that is so is changed; null takes it out. */
  static <T> List<T> first(List<T> all, Predicate<T> which, Change<T> change) {
    List<T> forged = new ArrayList<>(all);
    for (int i = 0; i < forged.size(); i++) {
      if (which.test(forged.get(i))) {
        @Nullable T now = change.of(forged.get(i));
        if (now == null) {
          forged.remove(i);
        } else {
          forged.set(i, now);
        }
        return forged;
      }
    }
    throw new IllegalArgumentException("nothing to forge");
  }
}
