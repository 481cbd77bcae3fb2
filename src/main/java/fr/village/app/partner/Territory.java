package fr.village.app.partner;

import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The partners of a Maison, ready to be looked through.
 *
 * @param lines by name
 * @param open referrals whose end is not known yet, the oldest first
 * @param types the list {@code partner_type}
 * @param needs the list {@code need}
 * @param ways the list {@code contact_way}
 */
public record Territory(
    List<PartnerLine> lines,
    List<ReferralLine> open,
    List<CodeItem> types,
    List<CodeItem> needs,
    List<CodeItem> ways) {
  /** Partners of a type. */
  public record OfType(CodeItem type, List<PartnerLine> lines) {}

  public Territory {
    lines = List.copyOf(lines);
    open = List.copyOf(open);
    types = List.copyOf(types);
    needs = List.copyOf(needs);
    ways = List.copyOf(ways);
  }

  public Optional<PartnerLine> find(Id<Partner> id) {
    return lines.stream().filter(l -> l.partner().id().equals(id)).findFirst();
  }

  /** Those of whose words each one typed is a part, type by type in the list's order. */
  public List<OfType> search(String typed) {
    String[] words = Folding.fold(typed).split(" ");
    List<PartnerLine> found =
        lines.stream().filter(l -> List.of(words).stream().allMatch(l.folded()::contains)).toList();
    List<OfType> all = new ArrayList<>();
    for (CodeItem type : types) {
      List<PartnerLine> ofType =
          found.stream().filter(l -> l.partner().type().equals(type.code())).toList();
      if (!ofType.isEmpty()) {
        all.add(new OfType(type, ofType));
      }
    }
    return all;
  }

  /** Partners not checked for a year, the longest ago first. */
  public List<PartnerLine> toCheck(LocalDate today) {
    return lines.stream()
        .filter(l -> l.isToCheck(today))
        .sorted(
            java.util.Comparator.comparing(
                l -> l.partner().verifiedOn(),
                java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
        .toList();
  }

  /** Referrals nothing was heard of for {@value ReferralLine#QUIET_WEEKS} weeks, oldest first. */
  public List<ReferralLine> quiet(LocalDate today) {
    return open.stream().filter(r -> r.isQuiet(today)).toList();
  }

  /** Needs no partner answers; a need nobody named is none. */
  public List<CodeItem> gaps() {
    Set<String> answered =
        lines.stream().flatMap(l -> l.partner().needs().stream()).collect(Collectors.toSet());
    return needs.stream()
        .filter(n -> !n.retired() && !n.code().equals("other") && !answered.contains(n.code()))
        .toList();
  }
}
