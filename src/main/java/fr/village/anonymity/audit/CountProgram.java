package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.CalendarDateDuration;
import org.ojalgo.type.CalendarDateUnit;

/**
 * One count of a block as an integer program. Tranches of the same releases are put together, and
 * so are values no release tells apart: whatever the program finds for their sum can be shared out
 * among them again, as rows and columns of a two-way table.
 *
 * <p>The solver computes in doubles. What it finds is rounded and put into every equation; a claim
 * that nothing is found makes a count only look better known than it may be.
 */
final class CountProgram {
  private static final int MOST_UNKNOWNS = 5_000;
  private static final int MOST_NODES = 200_000;
  private static final CalendarDateDuration LONGEST =
      new CalendarDateDuration(20, CalendarDateUnit.SECOND);

  private final Block block;
  private final Span part;
  private final List<List<Integer>> rows;
  private final List<List<Integer>> columns;
  private final boolean[] counted;
  private final boolean[] within;

  /**
   * @param part the tranches counted, in the block
   * @param values the values counted
   */
  CountProgram(Block block, Span part, Set<Integer> values) {
    this.block = block;
    this.part = part;
    this.counted = block.values(values);
    this.within = block.rows(part);
    this.rows = classes(block.rows(), r -> rowKey(block, r, part));
    this.columns = classes(block.system().values(), v -> valueKey(block, v, values));
  }

  /**
   * A solution with the least count; empty when the equations have no solution.
   *
   * @throws Unsolved when the effort was not enough, or the answer is wrong
   */
  Optional<int[][]> least() throws Unsolved {
    return solved(ExpressionsBasedModel::minimise, null);
  }

  /** A solution with the greatest count; else as {@link #least}. */
  Optional<int[][]> greatest() throws Unsolved {
    return solved(ExpressionsBasedModel::maximise, null);
  }

  /** A solution with that count; else as {@link #least}. */
  Optional<int[][]> with(int count) throws Unsolved {
    return solved(ExpressionsBasedModel::minimise, count);
  }

  private Optional<int[][]> solved(
      Function<ExpressionsBasedModel, Optimisation.Result> solver, @Nullable Integer count)
      throws Unsolved {
    if (rows.size() * columns.size() > MOST_UNKNOWNS) {
      throw new Unsolved(Witness.Kind.NOT_PROVED, "too many unknowns");
    }
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = LONGEST.toDurationInMillis();
    model.options.iterations_abort = MOST_NODES;
    model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
    Variable[][] unknowns = unknowns(model, count == null);
    equations(model, unknowns);
    if (count != null) {
      equation(model, unknowns, r -> within[r], v -> counted[v], count);
    }
    Optimisation.Result result = solver.apply(model);
    if (result.getState() == Optimisation.State.INFEASIBLE) {
      return Optional.empty();
    }
    if (!result.getState().isOptimal()) {
      throw new Unsolved(Witness.Kind.NOT_PROVED, result.getState().toString());
    }
    int[][] found = expanded(result);
    if (!block.isSolution(found) || count != null && block.count(found, part, counted) != count) {
      throw new Unsolved(Witness.Kind.NOT_PROVED, "no solution in whole numbers");
    }
    return Optional.of(found);
  }

  private Variable[][] unknowns(ExpressionsBasedModel model, boolean objective) {
    Variable[][] unknowns = new Variable[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      int families = rows.get(r).stream().mapToInt(block::families).sum();
      for (int c = 0; c < columns.size(); c++) {
        boolean counts = within[rows.get(r).getFirst()] && counted[columns.get(c).getFirst()];
        unknowns[r][c] =
            model.newVariable("x" + r + "," + c).integer(true).lower(0).upper(families);
        if (objective) {
          unknowns[r][c].weight(counts ? 1 : 0);
        }
      }
    }
    return unknowns;
  }

  private void equations(ExpressionsBasedModel model, Variable[][] unknowns) {
    for (int r = 0; r < rows.size(); r++) {
      int row = rows.get(r).getFirst();
      int families = rows.get(r).stream().mapToInt(block::families).sum();
      equation(model, unknowns, s -> s == row, v -> true, families);
    }
    for (Observation o : block.observations()) {
      boolean[] covered = block.rows(o.span());
      List<CountedCell> cells = block.system().groupings().get(o.grouping()).cells();
      for (int c = 0; c < cells.size(); c++) {
        Set<Integer> values = cells.get(c).values();
        equation(model, unknowns, r -> covered[r], values::contains, o.counts().get(c));
      }
    }
  }

  private void equation(
      ExpressionsBasedModel model,
      Variable[][] unknowns,
      IntPredicate ofRow,
      IntPredicate ofValue,
      int total) {
    Expression sum = model.newExpression("e" + model.constraints().count());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        if (ofRow.test(rows.get(r).getFirst()) && ofValue.test(columns.get(c).getFirst())) {
          sum.set(unknowns[r][c], 1);
        }
      }
    }
    sum.level(total);
  }

  /** Shares each sum out again: tranche by tranche as long as there are families of it. */
  private int[][] expanded(Optimisation.Result result) {
    int[][] solution = new int[block.rows()][block.system().values()];
    for (int r = 0; r < rows.size(); r++) {
      int[] left = new int[columns.size()];
      int first = r * columns.size();
      Arrays.setAll(left, c -> (int) Math.round(result.doubleValue(first + c)));
      for (int row : rows.get(r)) {
        int free = block.families(row);
        for (int c = 0; c < left.length; c++) {
          int taken = Math.min(free, left[c]);
          solution[row][columns.get(c).getFirst()] = taken;
          left[c] -= taken;
          free -= taken;
        }
      }
    }
    return solution;
  }

  private static List<List<Integer>> classes(int count, Function<Integer, List<Integer>> key) {
    Map<List<Integer>, List<Integer>> classes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      classes.computeIfAbsent(key.apply(i), k -> new ArrayList<>()).add(i);
    }
    Collection<List<Integer>> grouped = classes.values();
    return List.copyOf(grouped);
  }

  private static List<Integer> rowKey(Block block, int row, Span part) {
    int tranche = block.span().first() + row;
    return keyed(
        block.observations(),
        o -> o.span().contains(tranche) ? 1 : 0,
        part.contains(tranche) ? 1 : 0);
  }

  private static List<Integer> valueKey(Block block, int value, Set<Integer> values) {
    List<CountedCell> cells =
        block.observations().stream()
            .map(Observation::grouping)
            .distinct()
            .flatMap(g -> block.system().groupings().get(g).cells().stream())
            .toList();
    return keyed(cells, c -> c.values().contains(value) ? 1 : 0, values.contains(value) ? 1 : 0);
  }

  private static <T> List<Integer> keyed(List<T> items, ToIntFunction<T> key, int last) {
    return IntStream.concat(items.stream().mapToInt(key), IntStream.of(last)).boxed().toList();
  }
}
