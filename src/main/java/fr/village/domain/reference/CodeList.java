package fr.village.domain.reference;

import fr.village.domain.Text;
import java.util.List;
import java.util.Optional;

/** An editable list of codes, in the order screens show it; never an enum in code. */
public record CodeList(String code, Label label, List<CodeItem> items) {
  public CodeList {
    code = Text.code("reference.list", code);
    items = List.copyOf(items);
    Unique.check(items, CodeItem::code, "invalid.reference.list.twice", code);
  }

  /** The item of that code, retired or not. */
  public Optional<CodeItem> item(String itemCode) {
    return items.stream().filter(i -> i.code().equals(itemCode)).findFirst();
  }
}
