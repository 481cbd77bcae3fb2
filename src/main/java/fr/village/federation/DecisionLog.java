package fr.village.federation;

import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Choice.CountNotebook;
import fr.village.federation.Choice.IgnoreFile;
import fr.village.federation.Choice.RefuseFile;
import fr.village.federation.Choice.RefuseHouse;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisteredHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that was ever decided, oldest first. Undoing takes nothing away: an undone decision can be
 * redone, at its place among the others.
 */
public record DecisionLog(List<Decision> decisions, Set<UUID> undone) {
  public static final DecisionLog EMPTY = new DecisionLog(List.of(), Set.of());

  public DecisionLog {
    decisions = List.copyOf(decisions);
    undone = Set.copyOf(undone);
  }

  public DecisionLog with(Decision decision) {
    List<Decision> more = new ArrayList<>(decisions);
    more.add(decision);
    return new DecisionLog(more, undone);
  }

  public DecisionLog undo(UUID decision) {
    Set<UUID> more = new HashSet<>(undone);
    more.add(decision);
    return new DecisionLog(decisions, more);
  }

  public DecisionLog redo(UUID decision) {
    Set<UUID> fewer = new HashSet<>(undone);
    fewer.remove(decision);
    return new DecisionLog(decisions, fewer);
  }

  /** The decisions that hold: of each thing decided, the last one that was not undone. */
  public List<Decision> holding() {
    Map<Object, Decision> last = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (!undone.contains(decision.id())) {
        Object about = decision.choice().about();
        last.remove(about);
        last.put(about, decision);
      }
    }
    return List.copyOf(last.values());
  }

  /** What holds, given the register as it stands without decisions. */
  public Decisions now(Register register) {
    Map<String, UUID> notebooks = new HashMap<>();
    Map<String, String> accepted = new HashMap<>();
    Map<String, String> refused = new HashMap<>();
    Map<String, String> ignored = new HashMap<>();
    Map<String, String> strangers = new HashMap<>();
    Set<String> known =
        register.houses().stream()
            .map(RegisteredHouse::code)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Decision decision : holding()) {
      String note = decision.note();
      switch (decision.choice()) {
        case AcceptFile file -> accepted.put(file.sha256(), note);
        case RefuseFile file -> refused.put(file.sha256(), note);
        case IgnoreFile file -> ignored.put(file.sha256(), note);
        case CountNotebook counts -> notebooks.put(counts.house(), counts.notebook());
        case AcceptHouse house -> known.add(house.house());
        case RefuseHouse house -> strangers.put(house.house(), note);
      }
    }
    return new Decisions(
        notebooks, accepted, refused, ignored, strangers, register.isEmpty() ? Set.of() : known);
  }
}
