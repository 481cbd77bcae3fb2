package fr.village.demo;

import java.util.List;

/** Towns for sample Maisons; none of them has, or is said to have, this one. */
final class Towns {
  record Town(String name, String departement, SchoolYears.Zone zone) {}

  private static final String TABLE =
      """
      Roubaix|59|B
      Mérignac|33|A
      Vénissieux|69|A
      Bagnolet|93|C
      Mulhouse|68|B
      Le Port|974|REUNION
      Lorient|56|B
      Béziers|34|C
      Chambéry|73|A
      Le Havre|76|B
      Pointe-à-Pitre|971|ANTILLES
      Forbach|57|B
      Niort|79|A
      Gap|05|B
      Charleville-Mézières|08|B
      Évreux|27|B
      Aubagne|13|B
      Montauban|82|C
      Nevers|58|A
      Bastia|2B|B
      Évry|91|C
      Brest|29|B
      Guéret|23|A
      Nanterre|92|C
      Agen|47|A
      Vesoul|70|A
      Laval|53|B
      Cayenne|973|ANTILLES
      Aurillac|15|A
      Créteil|94|C
      Beauvais|60|B
      Strasbourg|67|B
      Troyes|10|B
      Carcassonne|11|C
      Rodez|12|C
      Melun|77|C
      Bourges|18|B
      Cholet|49|B
      Perpignan|66|C
      Alençon|61|B
      Valence|26|A
      Digne-les-Bains|04|B
      Dole|39|A
      Laon|02|B
      Vannes|56|B
      Tarbes|65|C
      Cergy|95|C
      Blois|41|B
      Épinal|88|B
      Bourg-en-Bresse|01|A
      Grasse|06|B
      Angoulême|16|A
      Saintes|17|A
      Autun|71|A
      Auch|32|C
      Chartres|28|B
      Vichy|03|A
      Cherbourg|50|B
      Sarcelles|95|C
      Le Mans|72|B
      Annonay|07|A
      Albi|81|C
      Tourcoing|59|B
      Mantes-la-Jolie|78|C
      Toulon|83|B
      Verdun|55|B
      Montbéliard|25|A
      Dunkerque|59|B
      """;

  static final List<Town> ALL = TABLE.lines().map(Towns::read).toList();

  private Towns() {}

  private static Town read(String line) {
    String[] cells = line.split("\\|");
    return new Town(cells[0], cells[1], SchoolYears.Zone.valueOf(cells[2]));
  }
}
