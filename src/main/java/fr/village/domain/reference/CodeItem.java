package fr.village.domain.reference;

import fr.village.domain.Text;

/**
 * One entry of a code list.
 *
 * @param retired no longer offered for new entries, still read in old ones
 */
public record CodeItem(String code, Label label, boolean retired) {
  public CodeItem {
    code = Text.code("reference.code", code);
  }
}
