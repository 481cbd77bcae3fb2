package fr.village.federation;

import java.util.UUID;

/** What a person can decide where the files alone do not tell. */
public sealed interface Choice {
  /** What it is about: of two decisions about the same, the later one holds. */
  Object about();

  /** A decision about one file, by the SHA-256 of its bytes. */
  sealed interface OfFile extends Choice {
    String sha256();

    @Override
    default Object about() {
      return sha256();
    }
  }

  /** A modified file counts all the same; a note has to say why. */
  record AcceptFile(String sha256) implements OfFile {}

  /** A file does not count. */
  record RefuseFile(String sha256) implements OfFile {}

  /** A file is nothing to anybody. */
  record IgnoreFile(String sha256) implements OfFile {}

  /** Which notebook of a house code counts. */
  record CountNotebook(String house, UUID notebook) implements Choice {
    @Override
    public Object about() {
      return "notebook of " + house;
    }
  }

  /** A decision about a Maison that the register does not list. */
  sealed interface OfHouse extends Choice {
    String house();

    @Override
    default Object about() {
      return "house " + house();
    }
  }

  /** The Maison joins the register. */
  record AcceptHouse(String house) implements OfHouse {}

  /** It is none of ours: its files do not count. */
  record RefuseHouse(String house) implements OfHouse {}
}
