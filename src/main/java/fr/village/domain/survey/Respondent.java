package fr.village.domain.survey;

import fr.village.domain.family.ParentRole;

/** Who of a family answers, each for themselves. */
public enum Respondent {
  EACH_PARENT,
  FATHERS_AND_CO_PARENTS;

  /** Whether somebody of that role is asked; grandparents and others never are. */
  public boolean asks(ParentRole role) {
    return this == EACH_PARENT ? role.isParent() : role.isFatherOrCoParent();
  }
}
