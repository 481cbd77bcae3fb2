package fr.village.federation;

import fr.village.workbook.Submission;
import java.util.List;
import java.util.TreeMap;

/**
 * What Maisons say together: nationally, by region, by département, by type of carrier. Add them in
 * the order of their codes: figures come in the order they were first met.
 */
public final class NationalPicture {
  private final TreeMap<Scope, ScopeSums> scopes = new TreeMap<>();

  public NationalPicture() {
    scopes.put(Scope.NATIONAL, new ScopeSums(Scope.NATIONAL));
  }

  /** Counts a Maison; at most one submission of each. */
  public void add(Submission submission) {
    for (Scope scope : Scope.around(submission.cover())) {
      scopes.computeIfAbsent(scope, ScopeSums::new).add(submission);
    }
  }

  public ScopeSums national() {
    return scopes.get(Scope.NATIONAL);
  }

  /** Those of a kind in the order of their codes; single Maisons are not kept. */
  public List<ScopeSums> scopes(ScopeKind kind) {
    return scopes.values().stream().filter(s -> s.scope().kind() == kind).toList();
  }

  public List<RegionLine> regions() {
    return scopes(ScopeKind.REGION).stream()
        .map(
            s ->
                new RegionLine(s.scope().label(), s.houses(), s.families(), s.held(), s.hours()))
        .toList();
  }
}
