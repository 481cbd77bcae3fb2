package fr.village.recount;

import fr.village.anonymity.SeededNoise;
import fr.village.federation.NationalPicture;
import fr.village.federation.NationalPooling;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/** The values with noise the Maisons sent, and the same as other draws would have made them. */
final class RedrawnPooling {
  private final List<MixedFolder.Beside> sent;
  private final Map<String, Integer> truth = new HashMap<>();

  RedrawnPooling(List<MixedFolder.Beside> sent) {
    this.sent = sent;
    for (MixedFolder.Beside one : sent) {
      for (PoolingLine line : one.sent().pooling()) {
        truth.merge(line.table(), count(one.maison(), line), Integer::sum);
      }
    }
  }

  private static int count(RecountedMaison maison, PoolingLine line) {
    return maison.count(
        line.table(),
        Set.of(line.value()),
        maison.tranches(null).stream().filter(t -> t.number() == line.tranche()).toList());
  }

  int truth(String table) {
    return truth.getOrDefault(table, 0);
  }

  /** As they were sent. */
  List<NationalPooling> estimates() {
    NationalPicture picture = new NationalPicture();
    sent.forEach(one -> picture.add(with(one, one.sent().pooling())));
    return picture.national().estimates();
  }

  /** As another draw would have it. */
  List<NationalPooling> estimates(long seed) {
    IntSupplier noise = SeededNoise.of(seed);
    NationalPicture picture = new NationalPicture();
    for (MixedFolder.Beside one : sent) {
      List<PoolingLine> lines = new ArrayList<>();
      for (PoolingLine line : one.sent().pooling()) {
        lines.add(
            new PoolingLine(
                line.table(),
                line.label(),
                line.value(),
                line.valueLabel(),
                line.tranche(),
                line.closing(),
                line.families(),
                count(one.maison(), line) + noise.getAsInt()));
      }
      picture.add(with(one, lines));
    }
    return picture.national().estimates();
  }

  private static Submission with(MixedFolder.Beside one, List<PoolingLine> pooling) {
    return new Submission(
        one.sent().cover(), List.of(), List.of(), List.of(), List.of(), List.of(), pooling);
  }
}
