package fr.village.ui.federation;

import fr.village.federation.Arrival;
import fr.village.ui.common.Wording;
import fr.village.workbook.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Why a file has its verdict, and where in it. */
final class Details {
  private static final int MOST_PLACES = 4;

  private Details() {}

  static String why(Arrival arrival, Wording words) {
    // rows and revisions are written without the blanks of large numbers
    Object[] arguments =
        arrival.arguments().stream().map(a -> a instanceof Integer n ? n.toString() : a).toArray();
    String why = words.text(arrival.reason(), arguments);
    List<String> places =
        arrival.file().findings().stream()
            .filter(f -> f.kind() != Finding.Kind.NOTE && f.sheet() != null)
            .map(f -> place(f, words))
            .distinct()
            .toList();
    if (places.isEmpty()) {
      return why;
    }
    String named = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
    return places.size() > MOST_PLACES
        ? words.text("federation.places.more", named, places.size() - MOST_PLACES, why)
        : words.text("federation.places", named, why);
  }

  private static String place(Finding finding, Wording words) {
    Integer row = finding.row();
    String sheet = String.valueOf(finding.sheet());
    return row == null ? sheet : words.text("federation.place", sheet, row.toString());
  }
}
