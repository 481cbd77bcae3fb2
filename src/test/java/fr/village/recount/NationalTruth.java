package fr.village.recount;

import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.federation.NationalFigure;
import fr.village.workbook.Measure;
import fr.village.workbook.Submission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is true of all Maisons of a folder together. */
record NationalTruth(MixedFolder folder) {
  private static final String ENROLLED = "families";

  /** Empty where the reference set knows no such figure: some other program's. */
  Optional<Range> of(NationalFigure figure) {
    if (figure.table().equals(ENROLLED)) {
      return Optional.of(enrolled());
    }
    Optional<SumDefinition> sum =
        folder.reference().sums().stream().filter(s -> s.code().equals(figure.table())).findFirst();
    if (sum.isPresent()) {
      return Optional.of(people(sum.get(), figure));
    }
    return cell(figure.table(), figure.level(), figure.value(), figure.measure())
        .map(cell -> families(figure, cell));
  }

  /** The finest values a figure stands for. */
  Optional<LevelCell> cell(String table, String level, String value, Measure measure) {
    TableDefinition known = folder.reference().table(table).orElse(null);
    if (known != null && measure == Measure.ANSWERED) {
      return Optional.of(
          new LevelCell(
              value,
              known.label(),
              Set.of(Panel.FAVOURABLE, Objects.requireNonNull(known.unfavourable()))));
    }
    return known == null
        ? Optional.empty()
        : known.levels().stream()
            .filter(l -> l.code().equals(level))
            .map(Level::cells)
            .flatMap(List::stream)
            .filter(c -> c.code().equals(value))
            .findFirst();
  }

  private Range families(NationalFigure figure, LevelCell cell) {
    Range truth = Range.NOTHING;
    @Nullable Integer year = figure.year();
    for (RecountedMaison maison : folder.notebooks().values()) {
      truth =
          truth.plus(
              Range.exactly(maison.count(figure.table(), cell.values(), maison.tranches(year))));
    }
    for (TypedMaison maison : folder.typed()) {
      truth = truth.plus(maison.families(figure.table(), cell, year));
    }
    for (Submission sent : folder.others()) {
      truth = truth.plus(Range.of(sent, figure));
    }
    return truth;
  }

  /** Parents or children; of those who only typed families nobody knows how many. */
  private Range people(SumDefinition sum, NationalFigure figure) {
    Range truth = Range.NOTHING;
    for (RecountedMaison maison : folder.notebooks().values()) {
      truth = truth.plus(Range.exactly(maison.people(sum, maison.tranches(null))));
    }
    for (Submission sent : folder.others()) {
      truth = truth.plus(Range.of(sent, figure));
    }
    return truth;
  }

  private Range enrolled() {
    Range truth = Range.NOTHING;
    for (MixedFolder.Beside one : folder.beside()) {
      truth = truth.plus(Range.exactly(one.maison().enrolled(one.sent().cover().closing())));
    }
    for (TypedMaison maison : folder.typed()) {
      truth = truth.plus(Range.exactly(maison.families()));
    }
    for (Submission sent : folder.others()) {
      truth = truth.plus(Range.exactly(sent.cover().frozenFamilies(null)));
    }
    return truth;
  }
}
