package fr.village.federation.register;

import fr.village.workbook.Finding;
import java.util.List;

/** A register's file with something wrong in it: where and what; nothing was changed. */
public final class RegisterRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  RegisterRefused(List<Finding> findings) {
    super(findings.getFirst().key());
    this.findings = List.copyOf(findings);
  }

  /** One or more, in the order of the rows. */
  public List<Finding> findings() {
    return findings;
  }
}
