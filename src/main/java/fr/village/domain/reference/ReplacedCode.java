package fr.village.domain.reference;

import fr.village.domain.Text;

/**
 * A code of a list that another one of the list took the place of.
 *
 * @param list code of the list, or {@value #TOPICS}
 * @param code the old one: still in the list, retired
 * @param since the version of the set that did it
 */
public record ReplacedCode(String list, String code, String replacedBy, String since) {
  /** Stands for the topics, which are no code list. */
  public static final String TOPICS = "topics";

  public ReplacedCode {
    list = Text.code("reference.list", list);
    code = Text.code("reference.code", code);
    replacedBy = Text.code("reference.code", replacedBy);
    since = Text.code("reference.version", since);
  }
}
