package fr.village.workbook.format;

import fr.village.workbook.InvalidLine;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls on records, with what they throw unwrapped. */
final class Reflection {
  private Reflection() {}

  static @Nullable Object call(Method accessor, Object row) {
    try {
      return accessor.invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }

  static <R> Constructor<R> canonical(Class<R> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** Throws InvalidLine where the record refuses its components. */
  static <R> R construct(Constructor<R> constructor, @Nullable Object[] components) {
    try {
      return constructor.newInstance(components);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidLine invalid) {
        throw invalid;
      }
      throw new IllegalStateException(constructor.toString(), e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }
}
