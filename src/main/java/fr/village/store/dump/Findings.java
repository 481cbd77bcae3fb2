package fr.village.store.dump;

import fr.village.domain.Invalid;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, up to what anybody would read. */
final class Findings {
  static final int MOST = 100;

  private final List<LoadFinding> all = new ArrayList<>();

  /** Ends the load when there are enough of them. */
  void add(LoadFinding finding) {
    all.add(finding);
    if (all.size() >= MOST) {
      throw new LoadRefused(all);
    }
  }

  /** What the domain refuses. */
  void add(Element element, Invalid refused) {
    add(new LoadFinding(element.path(), element.line(), refused.key(), refused.arguments()));
  }

  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new LoadRefused(all);
    }
  }
}
