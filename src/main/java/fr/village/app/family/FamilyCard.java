package fr.village.app.family;

import fr.village.app.partner.ReferralLine;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a family's card shows.
 *
 * @param memberships its places in groups, the present ones first
 * @param joinable open groups it neither belongs to nor waits for
 * @param referrals whom it was sent to, the last proposed first
 * @param partners whom it may be sent to, by name
 * @param surveys what its parents were offered, the latest first
 * @param trail null when nothing is known of it
 * @param reference the code lists in use
 * @param today the day it is shown
 */
public record FamilyCard(
    FamilyFile file,
    List<Membership> memberships,
    List<PeerGroup> joinable,
    List<ReferralLine> referrals,
    List<Partner> partners,
    List<SurveyLine> surveys,
    @Nullable Trail trail,
    ReferenceSet reference,
    LocalDate today) {
  /**
   * When the file was opened and last changed.
   *
   * @param changedBy null when it was not a facilitator
   */
  public record Trail(LocalDate openedOn, LocalDate changedOn, @Nullable String changedBy) {}

  public FamilyCard {
    memberships = List.copyOf(memberships);
    joinable = List.copyOf(joinable);
    referrals = List.copyOf(referrals);
    partners = List.copyOf(partners);
    surveys = List.copyOf(surveys);
  }

  public Set<Gap> gaps() {
    return Gap.of(file, today);
  }

  /** The same with its file changed. */
  public FamilyCard with(FamilyFile changed) {
    return new FamilyCard(
        changed, memberships, joinable, referrals, partners, surveys, trail, reference, today);
  }

  /** The codes a list offers, and the one in use though it is retired. */
  public List<CodeItem> codes(String list, @Nullable String inUse) {
    return reference.codeList(list).map(CodeList::items).orElse(List.of()).stream()
        .filter(i -> !i.retired() || i.code().equals(inUse))
        .toList();
  }

  /** What a code of a list is called; empty when the list knows it no more. */
  public Optional<Label> label(String list, String code) {
    return reference.codeList(list).flatMap(l -> l.item(code)).map(CodeItem::label);
  }
}
