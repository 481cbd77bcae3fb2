package fr.village.ui.common;

import fr.village.reference.ReferenceRefused;
import java.util.ArrayList;
import java.util.List;

/** Why a reference set cannot be taken, with its place, in words. */
public final class RefusedReference {
  private RefusedReference() {}

  public static Said said(ReferenceRefused e) {
    List<Object> arguments = new ArrayList<>(List.of(e.sentence("")));
    arguments.set(arguments.size() - 1, new Said(e.reason(), e.arguments()));
    return new Said(e.key(), arguments);
  }
}
