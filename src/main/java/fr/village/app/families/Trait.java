package fr.village.app.families;

/** What a family can be looked for by, beside its names. */
public enum Trait {
  /** A child is expected; one mourned is not. */
  EXPECTING,
  TO_COMPLETE,
  /** It was in groups and has left them all. */
  LEFT,
  DO_NOT_CONTACT,
  /** Address and phone are shown only on purpose. */
  GUARDED,
  /** Known for a month at most. */
  NEW
}
