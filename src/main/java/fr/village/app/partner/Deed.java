package fr.village.app.partner;

/**
 * Something done in the notebook; both ways are run in a task.
 *
 * @param back takes it back
 * @param again does it once more
 */
public record Deed(Runnable back, Runnable again) {

  /** The other way round: what takes it back is what was done. */
  Deed turned() {
    return new Deed(again, back);
  }
}
