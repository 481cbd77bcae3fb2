package fr.village.anonymity.audit;

import fr.village.anonymity.Ledger;
import fr.village.anonymity.Release;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What left of parts of tables by other ways than their own levels. */
final class SharedParts {
  private final ReferenceSet reference;
  private final Links links;
  private final Ledger ledger;

  SharedParts(ReferenceSet reference, Links links, Ledger ledger) {
    this.reference = reference;
    this.links = links;
    this.ledger = ledger;
  }

  /** By part of one of these tables: families in it and not in it. */
  Map<Links.Part, List<Counted>> toldOf(Together together) {
    Map<Links.Part, List<Counted>> told = new LinkedHashMap<>();
    for (Links.Identity identity : links.identities()) {
      identity.parts().stream()
          .filter(p -> together.has(p.table()))
          .findFirst()
          .ifPresent(inside -> told.put(inside, outside(identity, together)));
    }
    for (Links.Told one : links.told()) {
      if (together.has(one.part().table())) {
        told.computeIfAbsent(one.part(), p -> new ArrayList<>())
            .add(counted(one.span(), one.families()));
      }
    }
    return told;
  }

  /** What the other tables of an identity tell of the part they share. */
  private List<Counted> outside(Links.Identity identity, Together together) {
    List<Counted> counted = new ArrayList<>();
    for (Links.Part part : identity.parts()) {
      if (!together.has(part.table())) {
        for (Release release : ledger.releases()) {
          if (release.table().equals(part.table())) {
            Span span = new Span(release.firstTranche(), release.lastTranche());
            counted.add(counted(span, families(release, part)));
          }
        }
        links.told().stream()
            .filter(t -> t.part().equals(part))
            .forEach(t -> counted.add(counted(t.span(), t.families())));
      }
    }
    return counted;
  }

  private int families(Release release, Links.Part part) {
    int families = 0;
    List<LevelCell> cells =
        reference.table(release.table()).stream()
            .flatMap(t -> t.levels().stream())
            .filter(l -> l.code().equals(release.level()))
            .map(Level::cells)
            .findFirst()
            .orElseThrow();
    for (LevelCell cell : cells) {
      if (part.values().containsAll(cell.values())) {
        families += release.counts().getOrDefault(cell.code(), 0);
      }
    }
    return families;
  }

  private Counted counted(Span span, int families) {
    int all = ledger.familiesOf(span.first(), span.last());
    return new Counted(span, List.of(families, all - families));
  }
}
