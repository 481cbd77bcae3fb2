package fr.village.federation;

import fr.village.workbook.Sheet;
import fr.village.workbook.format.Located;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The sheets of the national workbook that speak of places and types of carrier. */
final class ScopeParts {
  @Sheet(
      code = "Porteurs",
      name = "Types de porteur",
      title = "Types de porteur",
      row = "Une ligne est un type de porteur dont une Maison au moins est comptée.",
      notes = {"Leurs chiffres sont dans la feuille Par échelle."})
  private static final class Carriers {}

  @Sheet(
      code = "ParEchelle",
      name = "Par échelle",
      title = "Les mêmes chiffres par région, par département, par type de porteur",
      row = "Une ligne est une valeur d’un tableau sur les Maisons d’un lieu ou d’un porteur.",
      notes = {
        "Depuis l’ouverture, et seulement ce qu’une Maison au moins publie. La colonne Maisons"
            + " qui publient dit sur combien de Maisons une part repose.",
        "Sur une seule Maison, ce sont ses chiffres à elle, comme dans la feuille Indicateurs."
      })
  private static final class Figures {}

  @Sheet(
      code = "ScoresParEchelle",
      name = "Scores par échelle",
      title = "Scores par région, par département, par type de porteur",
      row = "Une ligne est un sujet sur les Maisons d’un lieu ou d’un porteur.",
      notes = {"À partir de 2 Maisons qui publient ; une seule se lit dans la feuille Scores."})
  private static final class Scores {}

  @Sheet(
      code = "EstimationsParEchelle",
      name = "Estimations par échelle",
      title = "Estimations par région, par département, par type de porteur",
      row = "Une ligne est une réponse sensible, estimée sur 10 Maisons ou plus.",
      notes = {
        "Sous 10 Maisons, aucune estimation : le bruit l’emporterait. L’erreur type est celle du"
            + " bruit, et de lui seul."
      })
  private static final class Estimates {}

  private static final TableFormat<RegionLine> REGIONS = TableFormat.of(RegionLine.class);
  private static final TableFormat<RegionMapRow> MAP = TableFormat.of(RegionMapRow.class);
  private static final TableFormat<ScopeLine> DEPARTEMENTS = TableFormat.of(ScopeLine.class);
  private static final TableFormat<ScopeLine> CARRIERS = DEPARTEMENTS.as(Carriers.class);
  private static final TableFormat<Located<Scope, NationalFigure>> FIGURES =
      TableFormat.of(NationalFigure.class).after(Scope.class).as(Figures.class);
  private static final TableFormat<Located<Scope, NationalScore>> SCORES =
      TableFormat.of(NationalScore.class).after(Scope.class).as(Scores.class);
  private static final TableFormat<Located<Scope, ScoreDifference>> DIFFERENCES =
      TableFormat.of(ScoreDifference.class).after(Scope.class);
  private static final TableFormat<Located<Scope, NationalPooling>> ESTIMATES =
      TableFormat.of(NationalPooling.class).after(Scope.class).as(Estimates.class);

  /** What has no sheet of its own. */
  private static final List<ScopeKind> SMALLER =
      List.of(ScopeKind.REGION, ScopeKind.DEPARTEMENT, ScopeKind.CARRIER);

  private static final List<ScopeKind> ALL =
      List.of(ScopeKind.NATIONAL, ScopeKind.REGION, ScopeKind.DEPARTEMENT, ScopeKind.CARRIER);

  private ScopeParts() {}

  static List<Part<?>> of(NationalPicture picture) {
    return List.of(
        new Part<>(MAP, RegionMapRow.map(picture.regions())),
        new Part<>(REGIONS, picture.regions()),
        new Part<>(DEPARTEMENTS, lines(picture, ScopeKind.DEPARTEMENT)),
        new Part<>(CARRIERS, lines(picture, ScopeKind.CARRIER)),
        new Part<>(FIGURES, rows(picture, SMALLER, ScopeParts::figures)),
        new Part<>(SCORES, rows(picture, SMALLER, ScopeParts::scores)),
        new Part<>(DIFFERENCES, rows(picture, ALL, ScopeSums::differences)),
        new Part<>(ESTIMATES, rows(picture, SMALLER, ScopeSums::estimates)));
  }

  private static List<ScopeLine> lines(NationalPicture picture, ScopeKind kind) {
    return picture.scopes(kind).stream().map(ScopeLine::of).toList();
  }

  private static List<NationalFigure> figures(ScopeSums sums) {
    return sums.figures().stream().filter(f -> f.year() == null && f.publishing() > 0).toList();
  }

  private static List<NationalScore> scores(ScopeSums sums) {
    return sums.scores().stream().filter(s -> s.houses() > 1).toList();
  }

  private static <R> List<Located<Scope, R>> rows(
      NationalPicture picture, List<ScopeKind> kinds, Function<ScopeSums, List<R>> rows) {
    List<Located<Scope, R>> located = new ArrayList<>();
    for (ScopeKind kind : kinds) {
      for (ScopeSums sums : picture.scopes(kind)) {
        rows.apply(sums).forEach(row -> located.add(new Located<>(sums.scope(), row)));
      }
    }
    return located;
  }
}
