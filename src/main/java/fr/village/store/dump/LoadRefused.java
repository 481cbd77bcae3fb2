package fr.village.store.dump;

import java.util.List;

/** A document was not loaded, and nothing was changed. Its own text quotes nothing of it. */
public final class LoadRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<LoadFinding> findings;

  public LoadRefused(List<LoadFinding> findings) {
    super(findings.size() + " findings, first " + findings.getFirst().key());
    this.findings = List.copyOf(findings);
  }

  /** One or more; at most {@link Findings#MOST}. */
  public List<LoadFinding> findings() {
    return findings;
  }
}
