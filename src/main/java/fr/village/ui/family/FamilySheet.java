package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.Membership;
import fr.village.app.family.Moments;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything kept about a family, to be read by the family itself (RGPD art. 15 and 20). */
final class FamilySheet {
  /** A heading with its lines. */
  record Part(String heading, List<String> lines) {}

  private final Section words;
  private final FamilyCard card;

  private FamilySheet(Section words, FamilyCard card) {
    this.words = words;
    this.card = card;
  }

  static List<Part> of(Section words, FamilyCard card) {
    FamilySheet sheet = new FamilySheet(words, card);
    return Stream.of(
            new Part(words.text("family.facts"), sheet.facts()),
            new Part(words.text("family.people"), sheet.people()),
            new Part(words.text("family.groups"), sheet.groups()),
            new Part(words.text("family.consents"), sheet.consents()),
            new Part(words.text("family.situation"), sheet.situation()),
            new Part(words.text("family.timeline"), sheet.timeline()),
            new Part(words.text("family.note"), sheet.note()))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  static String asText(String title, List<Part> parts) {
    return title
        + "\n\n"
        + parts.stream()
            .map(p -> p.heading() + "\n" + String.join("\n", p.lines()))
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private List<String> facts() {
    Family f = card.file().family();
    Boolean first = f.firstChild();
    return lines(
        line("family.fact.name", f.name()),
        line("family.fact.source", code("source", f.source())),
        line("family.fact.structure", code("structure", f.structure())),
        line("family.fact.first-child", first == null ? null : words.text(FamilyWords.yes(first))),
        line("family.fact.commune", f.commune()),
        line("family.fact.address", f.address()),
        line("family.fact.protected.short", yes(f.protectedAddress())),
        line("family.contact.not", yes(f.doNotContact())),
        line("family.fact.language", f.interpreterLanguage()),
        line("family.fact.first-contact", date(f.firstContactOn())),
        line("family.fact.last-contact", date(f.lastContactOn())),
        line("family.fact.informed", date(f.informedOn())));
  }

  private List<String> people() {
    List<String> all = new ArrayList<>();
    for (Parent p : card.file().parents()) {
      Integer year = p.birthYear();
      all.add(
          joined(
              FamilyWords.fullName(p),
              words.text(FamilyWords.role(p.role())),
              year == null ? null : Integer.toString(year),
              p.expectant() ? words.text("family.parent.expectant") : null,
              p.contact().phone(),
              p.contact().email(),
              p.contact().doNotContact() ? words.text("family.contact.not") : null,
              p.contact().hiddenFromOthers() ? words.text("family.contact.hidden") : null));
    }
    for (Child c : card.file().children()) {
      all.add(
          joined(
              words.name(c),
              c.bornOn() == null ? null : line("family.child.born", date(c.bornOn())),
              c.dueOn() == null ? null : line("family.child.term", date(c.dueOn())),
              c.bereavedOn() == null ? null : line("family.grief.day", date(c.bereavedOn()))));
    }
    return all;
  }

  private List<String> groups() {
    List<String> all = new ArrayList<>();
    for (Membership m : card.memberships()) {
      String usual =
          card.file().people().stream()
              .filter(p -> m.usual(card.today()).contains(p.id()))
              .map(p -> p instanceof Child c ? words.name(c) : String.valueOf(p.firstName()))
              .collect(Collectors.joining(", "));
      all.add(
          joined(
              m.group().name(),
              line("family.sheet.asked", date(m.enrolment().requestedOn())),
              line("family.sheet.entered", date(m.enrolment().enteredOn())),
              line("family.sheet.left", date(m.enrolment().leftOn())),
              code("exit_reason", m.enrolment().exitReason()),
              usual.isEmpty() ? null : line("family.usual", usual)));
      m.sessions().stream()
          .filter(s -> s.mark() != null)
          .map(s -> words.text(GroupsSection.word(s.mark()), words.frame.words().date(s.date())))
          .forEach(all::add);
    }
    return all;
  }

  private List<String> consents() {
    return card.file().consents().stream()
        .sorted(ConsentSection.LATEST)
        .map(c -> date(c.decidedOn()) + " · " + ConsentHistory.said(words, card, c))
        .toList();
  }

  private List<String> situation() {
    Situation s = card.file().situation();
    if (s == null) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    Boolean distress = s.distress();
    if (distress != null) {
      all.add(line("family.situation.distress", words.text(FamilyWords.yes(distress))));
    }
    for (Parent p : card.file().parents()) {
      Boolean isolated = s.isolated().get(p.id());
      if (isolated != null) {
        all.add(
            words.text(
                "family.sheet.line",
                words.text("family.situation.isolated", p.firstName()),
                words.text(FamilyWords.yes(isolated))));
      }
    }
    all.add(line("family.sheet.recorded", date(s.recordedOn())));
    return all;
  }

  private List<String> timeline() {
    return Moments.of(card).stream()
        .map(m -> date(m.day()) + " · " + MomentWords.of(words, card, m))
        .toList();
  }

  private List<String> note() {
    String note = card.file().family().note();
    return note == null ? List.of() : note.lines().toList();
  }

  private @Nullable String yes(boolean yes) {
    return yes ? words.text("family.yes") : null;
  }

  private @Nullable String code(String list, @Nullable String code) {
    return code == null ? null : words.label(card, list, code);
  }

  private @Nullable String date(@Nullable LocalDate day) {
    return day == null ? null : words.frame.words().date(day);
  }

  private @Nullable String line(String key, @Nullable String value) {
    return value == null ? null : words.text("family.sheet.line", words.text(key), value);
  }

  private static List<String> lines(@Nullable String... lines) {
    return Stream.of(lines).flatMap(l -> Optional.ofNullable(l).stream()).toList();
  }

  private static String joined(@Nullable String... parts) {
    return String.join(" · ", lines(parts));
  }
}
