package fr.village.domain;

/** Where new identifiers come from; injected, so that a sample notebook can be made twice alike. */
@FunctionalInterface
public interface IdSource {
  <T> Id<T> next();
}
