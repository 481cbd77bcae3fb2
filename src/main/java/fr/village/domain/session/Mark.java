package fr.village.domain.session;

/** What the roll says of a person. No mark at all is "not yet asked". */
public enum Mark {
  PRESENT,
  EXCUSED,
  ABSENT
}
