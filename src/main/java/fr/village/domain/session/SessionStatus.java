package fr.village.domain.session;

/** What became of a session. */
public enum SessionStatus {
  PLANNED,
  HELD,
  CANCELLED
}
