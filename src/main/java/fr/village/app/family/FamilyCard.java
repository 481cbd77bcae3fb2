package fr.village.app.family;

import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a family's card shows.
 *
 * @param memberships its places in groups, the present ones first
 * @param reference the code lists in use
 * @param today the day it is shown
 */
public record FamilyCard(
    FamilyFile file, List<Membership> memberships, ReferenceSet reference, LocalDate today) {
  public FamilyCard {
    memberships = List.copyOf(memberships);
  }

  public Set<Gap> gaps() {
    return Gap.of(file, today);
  }

  /** The same with its file changed. */
  public FamilyCard with(FamilyFile changed) {
    return new FamilyCard(changed, memberships, reference, today);
  }

  /** The codes a list offers, and the one in use though it is retired. */
  public List<CodeItem> codes(String list, @org.jspecify.annotations.Nullable String inUse) {
    return reference.codeList(list).map(CodeList::items).orElse(List.of()).stream()
        .filter(i -> !i.retired() || i.code().equals(inUse))
        .toList();
  }

  /** Whether another living child shares this one's birth. */
  public boolean isTwin(Child child) {
    return file.children().stream()
        .anyMatch(c -> !c.id().equals(child.id()) && c.birthEvent().equals(child.birthEvent()));
  }
}
