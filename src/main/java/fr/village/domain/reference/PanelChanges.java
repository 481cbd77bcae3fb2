package fr.village.domain.reference;

import fr.village.domain.reference.ReferenceChange.Kind;
import fr.village.domain.reference.ReferenceChange.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Panels, crossings and identities. */
final class PanelChanges {
  private static final String CHANGED = "invalid.reference.panel.changed";

  private final ReferenceSet older;
  private final ReferenceSet newer;
  private final ReferenceChanges.Found found;

  PanelChanges(ReferenceSet older, ReferenceSet newer, ReferenceChanges.Found found) {
    this.older = older;
    this.newer = newer;
    this.found = found;
  }

  void find() {
    panels();
    crossings();
    identities();
  }

  private void panels() {
    for (Panel was : older.panels()) {
      newer.panels().stream()
          .filter(p -> p.code().equals(was.code()))
          .findFirst()
          .ifPresentOrElse(
              now -> panel(was, now),
              () -> found.refuse("invalid.reference.panel.gone", was.code()));
    }
    for (Panel panel : newer.panels()) {
      if (older.panels().stream().noneMatch(p -> p.code().equals(panel.code()))) {
        found.changes.add(ReferenceChange.of(Part.PANEL, Kind.ADDED, panel.code(), panel.period()));
      }
    }
  }

  /** One question more asks more of who answered everything: another set of respondents. */
  private void panel(Panel was, Panel now) {
    String code = was.code();
    found.same(CHANGED, code, "reference.panel.survey", was.survey(), now.survey());
    found.same(CHANGED, code, "reference.panel.wave", was.from(), now.from());
    found.same(CHANGED, code, "reference.panel.wave", was.to(), now.to());
    found.same(
        CHANGED, code, "reference.panel.maturity", was.maturityMonths(), now.maturityMonths());
    found.same(
        CHANGED,
        code,
        "reference.panel.questions",
        dimensions(was.scores()),
        dimensions(now.scores()));
    found.same(
        CHANGED,
        code,
        "reference.panel.questions",
        dimensions(was.opinions()),
        dimensions(now.opinions()));
    found.label(null, Part.PANEL, code, was.period(), now.period());
    for (PanelQuestion question : was.questions()) {
      now.questions().stream()
          .filter(q -> q.dimension().equals(question.dimension()))
          .forEach(q -> question(code, question, q));
    }
    found.retired(Part.PANEL, code, now.period(), was, now, "invalid.reference.panel.retired");
  }

  private void question(String panel, PanelQuestion was, PanelQuestion now) {
    found.label(panel, Part.QUESTION, was.dimension(), was.label(), now.label());
    if (was.pooled() && !now.pooled()) {
      found.refuse(CHANGED, panel, "reference.table.poolValue");
    } else if (!was.pooled() && now.pooled()) {
      found.changes.add(
          ReferenceChange.in(panel, Part.QUESTION, Kind.POOLED, now.dimension(), now.label()));
    }
  }

  private static Set<String> dimensions(List<PanelQuestion> questions) {
    return questions.stream().map(PanelQuestion::dimension).collect(Collectors.toSet());
  }

  private void crossings() {
    for (Crossing was : older.crossings()) {
      newer
          .crossing(was.code())
          .ifPresentOrElse(
              now -> crossing(was, now),
              () -> found.refuse("invalid.reference.crossing.gone", was.code()));
    }
    for (Crossing crossing : newer.crossings()) {
      if (older.crossing(crossing.code()).isEmpty()) {
        found.changes.add(
            ReferenceChange.of(Part.CROSSING, Kind.ADDED, crossing.code(), crossing.label()));
      }
    }
  }

  private void crossing(Crossing was, Crossing now) {
    if (!was.rows().equals(now.rows()) || !was.columns().equals(now.columns())) {
      found.refuse("invalid.reference.crossing.changed", was.code());
    }
    found.label(null, Part.CROSSING, was.code(), was.label(), now.label());
    found.retired(
        Part.CROSSING, was.code(), now.label(), was, now, "invalid.reference.crossing.retired");
  }

  /** What two tables share has to be watched from the first tranche either of them takes. */
  private void identities() {
    for (Identity was : older.declaredIdentities()) {
      if (!newer.identities().contains(was)) {
        found.refuse("invalid.reference.identity.gone", was.code());
      }
    }
    for (Identity identity : newer.declaredIdentities()) {
      if (older.identities().contains(identity)) {
        continue;
      }
      for (CellReference cell : identity.cells()) {
        if (older.table(cell.table()).isPresent()) {
          found.refuse("invalid.reference.identity.late", identity.code(), cell.table());
        }
      }
      found.changes.add(ReferenceChange.of(Part.IDENTITY, Kind.ADDED, identity.code(), null));
    }
  }
}
