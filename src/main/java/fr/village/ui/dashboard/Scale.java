package fr.village.ui.dashboard;

/** A scale from 0 with round steps. */
record Scale(double top, double step) {
  private static final double[] ROUND = {1, 2, 5, 10};
  private static final int STEPS = 4;

  /** At most five steps up to the greatest number; of whole numbers. */
  static Scale upTo(double greatest) {
    double rough = Math.max(1, greatest / STEPS);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double round : ROUND) {
      double step = Math.max(1, round * power);
      if (step * (STEPS + 1) >= greatest && step * STEPS >= greatest) {
        return new Scale(Math.max(1, Math.ceil(greatest / step)) * step, step);
      }
    }
    return new Scale(greatest, greatest);
  }
}
