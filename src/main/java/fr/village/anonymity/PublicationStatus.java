package fr.village.anonymity;

/** Rule 2: a figure is published or not yet, and nothing else is ever said of it. */
public enum PublicationStatus {
  PUBLISHED,
  NOT_YET
}
