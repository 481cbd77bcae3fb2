package fr.village.domain.survey;

/** The numbers an answer may be, both ends included. */
public record Range(int min, int max) {
  int reversed(int value) {
    return min + max - value;
  }
}
