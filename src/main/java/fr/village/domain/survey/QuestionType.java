package fr.village.domain.survey;

/** How a question is answered. There is no free text: what nobody can type cannot leave. */
public enum QuestionType {
  /** One choice of a {@link Scale}, whose values are ordered and can be scored. */
  SCALE,
  /** One of the question's own choices. */
  SINGLE,
  /** Any of the question's own choices. */
  MULTIPLE,
  /** A whole number within a range. */
  NUMBER
}
