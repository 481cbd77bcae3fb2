package fr.village.domain.reference;

import fr.village.domain.Text;

/** A finest value of a table. */
public record CellReference(String table, String value) {
  public CellReference {
    table = Text.code("reference.identity.table", table);
    value = Text.code("reference.identity.value", value);
  }
}
