package fr.village.app.export;

import fr.village.anonymity.leak.ForbiddenTerm;
import fr.village.anonymity.leak.TermKind;
import fr.village.domain.Folding;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.House;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a notebook that must not be found in a file (ANONYMITY.md, rule 8). */
final class ForbiddenTerms {
  private final List<ForbiddenTerm> terms = new ArrayList<>();

  private ForbiddenTerms() {}

  static List<ForbiddenTerm> of(NotebookContent content) {
    ForbiddenTerms all = new ForbiddenTerms();
    content.families().forEach(all::family);
    content.sessions().forEach(all::session);
    content.groups().forEach(all::group);
    content.customTopics().forEach(t -> all.add(TermKind.NOTE, t.label()));
    content.customTopics().forEach(t -> all.add(TermKind.IDENTIFIER, t.code()));
    content.facilitators().forEach(f -> all.add(TermKind.NAME, f.displayName()));
    content.facilitators().forEach(f -> all.add(TermKind.IDENTIFIER, f.id().toString()));
    content.enrolments().forEach(e -> all.add(TermKind.IDENTIFIER, e.id().toString()));
    content.surveys().answers().forEach(s -> all.add(TermKind.IDENTIFIER, s.id().toString()));
    content.surveys().codes().forEach(c -> all.add(TermKind.IDENTIFIER, c.letters()));
    all.network(content.network(), published(content.house()));
    return all.terms;
  }

  /**
   * What is known of partners. A Maison may bear a partner's name, live at its address or answer at
   * its number: what it says of itself may leave.
   */
  private void network(PartnerNetwork network, String published) {
    for (Partner partner : network.partners()) {
      add(TermKind.IDENTIFIER, partner.id().toString());
      unlessIn(published, TermKind.NOTE, partner.name());
      unlessIn(published, TermKind.NAME, partner.person());
      unlessIn(published, TermKind.PHONE, partner.phone());
      unlessIn(published, TermKind.EMAIL, partner.email());
      unlessIn(published, TermKind.ADDRESS, partner.address());
      add(TermKind.NOTE, partner.note());
    }
    network
        .contacts()
        .forEach(
            contact -> {
              add(TermKind.IDENTIFIER, contact.id().toString());
              add(TermKind.NOTE, contact.said());
              add(TermKind.NOTE, contact.nextStep());
            });
    network
        .referrals()
        .forEach(
            referral -> {
              add(TermKind.IDENTIFIER, referral.id().toString());
              add(TermKind.NOTE, referral.note());
            });
  }

  private static String published(House house) {
    return Stream.of(house.name(), house.venue(), house.contact())
        .filter(Objects::nonNull)
        .map(Folding::fold)
        .collect(Collectors.joining("  ", " ", " "));
  }

  private void unlessIn(String published, TermKind kind, @Nullable String text) {
    if (text != null && !published.contains(" " + Folding.fold(text) + " ")) {
      add(kind, text);
    }
  }

  private void family(FamilyFile file) {
    add(TermKind.IDENTIFIER, file.family().id().toString());
    add(TermKind.NAME, file.family().name());
    add(TermKind.ADDRESS, file.family().address());
    add(TermKind.NOTE, file.family().note());
    file.parents().forEach(this::parent);
    file.children().forEach(this::child);
    file.consents().forEach(c -> add(TermKind.IDENTIFIER, c.id().toString()));
  }

  private void parent(Parent parent) {
    add(TermKind.IDENTIFIER, parent.id().toString());
    add(TermKind.NAME, parent.firstName());
    add(TermKind.NAME, parent.lastName());
    add(TermKind.PHONE, parent.contact().phone());
    add(TermKind.EMAIL, parent.contact().email());
  }

  private void child(Child child) {
    add(TermKind.IDENTIFIER, child.id().toString());
    add(TermKind.NAME, child.firstName());
  }

  private void session(Session session) {
    add(TermKind.IDENTIFIER, session.id().toString());
    add(TermKind.NOTE, session.note());
    session.guests().forEach(guest -> add(TermKind.NAME, guest));
  }

  /** A group's name is often its parents' choice: two words of it say who they are. */
  private void group(PeerGroup group) {
    add(TermKind.IDENTIFIER, group.id().toString());
    add(TermKind.NOTE, group.name());
  }

  private void add(TermKind kind, @Nullable String text) {
    if (text != null) {
      terms.add(new ForbiddenTerm(kind, text));
    }
  }
}
