package fr.village.domain.family;

/** Who an adult is to the children; rules count fathers and co-parents, so not a code list. */
public enum ParentRole {
  MOTHER,
  FATHER,
  /** The other parent whatever the sex: co-mother, step-parent raising the child … */
  CO_PARENT,
  /** A grandparent, another relative [s3]. */
  OTHER_ADULT;

  public boolean isParent() {
    return this != OTHER_ADULT;
  }

  public boolean isFatherOrCoParent() {
    return this == FATHER || this == CO_PARENT;
  }
}
