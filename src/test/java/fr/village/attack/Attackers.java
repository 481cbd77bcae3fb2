package fr.village.attack;

import fr.village.attack.History.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All attackers over all files of a history. */
final class Attackers {
  private Attackers() {}

  static List<Finding> findings(History history, Effort effort) {
    List<Sent> sent = history.sent;
    Chain chain = new Chain(sent.stream().map(Sent::workbook).toList());
    Truth truth = Truth.of(sent.stream().map(Sent::dump).toList());
    effort.history(sent.size(), history.refusals, chain.tranches.size());
    // a set that was adopted still declares every table of the one before
    String set =
        sent.getLast().dump().all("referenceSets").stream()
            .map(s -> s.text("content"))
            .findFirst()
            .orElseGet(() -> PublicPages.text("reference-set-1.json"));
    List<Grouping> tables = Grouping.of(set);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Subtraction.attack(chain, tables, effort));
    findings.addAll(Propagation.attack(chain, truth, tables, Grouping.opinions(set), effort));
    findings.addAll(Scores.attack(chain, truth));
    findings.addAll(Frozen.attack(chain));
    findings.addAll(Differences.absent(chain));
    findings.addAll(groups(sent));
    for (Sent file : sent) {
      byte[] bytes = file.letter().bytes();
      if (bytes != null) {
        findings.addAll(Package.attack(Objects.requireNonNull(bytes), file.dump()));
      }
    }
    return findings;
  }

  /** Whoever knows her whole group stands before 5 unknown families of each new tranche. */
  private static List<Finding> groups(List<Sent> sent) {
    List<Finding> findings = new ArrayList<>();
    int known = 0;
    for (Sent file : sent) {
      List<Integer> tranches = file.workbook().tranches();
      for (int number = known + 1; number <= tranches.size(); number++) {
        int outside = Truth.fewestOutside(file.dump(), number);
        long members = Truth.members(file.dump(), number);
        if (members != tranches.get(number - 1) || outside < 5) {
          findings.add(
              new Finding(
                  "group", "tranche %d: %d of %d unknown".formatted(number, outside, members)));
        }
      }
      known = tranches.size();
    }
    return findings;
  }
}
