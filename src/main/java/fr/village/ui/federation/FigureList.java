package fr.village.ui.federation;

import fr.village.federation.NationalFigure;
import fr.village.federation.NationalPicture;
import fr.village.federation.Scope;
import fr.village.federation.ScopeKind;
import fr.village.federation.ScopeSums;
import java.util.ArrayList;
import java.util.List;

/** Which figures there are to show, and of whom. */
record FigureList(NationalPicture picture) {
  private static final List<ScopeKind> KINDS =
      List.of(ScopeKind.REGION, ScopeKind.DEPARTEMENT, ScopeKind.CARRIER);

  /** All Maisons, then each region, département and type of carrier. */
  List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.NATIONAL));
    KINDS.forEach(kind -> picture.scopes(kind).forEach(sums -> scopes.add(sums.scope())));
    return scopes;
  }

  /** The scope, if it still has a Maison; or else all. */
  Scope kept(Scope scope) {
    return scopes().contains(scope) ? scope : Scope.NATIONAL;
  }

  ScopeSums of(Scope scope) {
    return picture.scopes(scope.kind()).stream()
        .filter(sums -> sums.scope().equals(scope))
        .findFirst()
        .orElse(picture.national());
  }

  /** Those of all years together, table by table; the ones somebody publishes first. */
  List<NationalFigure> sinceOpening(ScopeSums sums) {
    List<NationalFigure> all = sums.figures().stream().filter(f -> f.year() == null).toList();
    List<NationalFigure> ordered =
        new ArrayList<>(all.stream().filter(f -> f.publishing() > 0).toList());
    all.stream().filter(f -> f.publishing() == 0).forEach(ordered::add);
    return ordered;
  }
}
