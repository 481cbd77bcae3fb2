package fr.village.domain.family;

import fr.village.domain.Id;
import org.jspecify.annotations.Nullable;

/** Somebody of a family: attendance is taken of each. */
public sealed interface Person permits Parent, Child {
  Id<Person> id();

  Id<Family> family();

  @Nullable String firstName();
}
