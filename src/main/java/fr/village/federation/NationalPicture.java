package fr.village.federation;

import fr.village.workbook.Submission;
import fr.village.workbook.format.Located;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What Maisons say together: nationally, by region, by département, by type of carrier. Add them in
 * the order of their codes: figures come in the order they were first met.
 */
public final class NationalPicture {
  private final TreeMap<Scope, ScopeSums> scopes = new TreeMap<>();
  private final ShareSpread spread = new ShareSpread();

  public NationalPicture() {
    scopes.put(Scope.NATIONAL, new ScopeSums(Scope.NATIONAL));
  }

  /** Counts a Maison; at most one submission of each. */
  public void add(Submission submission) {
    List<KeyedLine> lines = KeyedLine.of(submission);
    spread.add(submission.cover(), lines);
    for (Scope scope : Scope.around(submission.cover())) {
      scopes.computeIfAbsent(scope, ScopeSums::new).add(submission, lines);
    }
  }

  public ScopeSums national() {
    return Objects.requireNonNull(scopes.get(Scope.NATIONAL));
  }

  /** Those of a kind in the order of their codes; single Maisons are not kept. */
  public List<ScopeSums> scopes(ScopeKind kind) {
    return scopes.values().stream().filter(s -> s.scope().kind() == kind).toList();
  }

  /** Every Maison beside the others, where 5 others publish the same share; by Maison. */
  public List<Located<Place, HouseBeside>> besideOthers() {
    return spread.lines(national().figures());
  }

  /** Sensitive shares as they are published and as they are estimated. */
  public List<PublishedBeside> publishedBesideEstimates() {
    return PublishedBeside.of(national());
  }

  public List<RegionLine> regions() {
    return scopes(ScopeKind.REGION).stream()
        .map(s -> new RegionLine(s.scope().label(), s.houses(), s.families(), s.held(), s.hours()))
        .toList();
  }
}
