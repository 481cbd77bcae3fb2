package fr.village.federation;

import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of regions of a map in a table: north on top, west on the left. */
@Sheet(
    code = "Carte",
    name = "Carte",
    title = "Carte des régions",
    row = "Chaque case est une région, à peu près à sa place sur la carte.",
    notes = {"Maisons comptées, et familles des tranches. Les mêmes nombres en liste : Régions."})
public record RegionMapRow(
    @Column(
            code = "band",
            header = "Rangée",
            type = TEXT,
            key = true,
            means = "Du nord au sud, puis outre-mer")
        String band,
    @Column(code = "west", header = "Ouest", type = TEXT, means = "Région, Maisons, familles")
        @Nullable String west,
    @Column(code = "inner", header = "Centre-ouest", type = TEXT, means = "De même")
        @Nullable String inner,
    @Column(code = "centre", header = "Centre", type = TEXT, means = "De même")
        @Nullable String centre,
    @Column(code = "east", header = "Est", type = TEXT, means = "De même") @Nullable String east,
    @Column(code = "far", header = "Au-delà", type = TEXT, means = "De même")
        @Nullable String far) {

  private static final int WIDTH = 5;

  private record Band(String name, List<String> regions) {}

  /** Empty names are sea, or a region that is wider than one place. */
  private static final List<Band> PLACES =
      List.of(
          new Band("Tout au nord", List.of("", "", "Hauts-de-France", "", "")),
          new Band("Nord", List.of("Bretagne", "Normandie", "Île-de-France", "Grand Est", "")),
          new Band(
              "Milieu",
              List.of(
                  "Pays de la Loire", "Centre-Val de Loire", "", "Bourgogne-Franche-Comté", "")),
          new Band("Sud", List.of("Nouvelle-Aquitaine", "", "", "Auvergne-Rhône-Alpes", "")),
          new Band(
              "Tout au sud", List.of("", "Occitanie", "", "Provence-Alpes-Côte d’Azur", "Corse")),
          new Band(
              "Outre-mer", List.of("Guadeloupe", "Martinique", "Guyane", "La Réunion", "Mayotte")));

  /** Every region given is on it once: those no map of ours knows come last. */
  static List<RegionMapRow> map(List<RegionLine> regions) {
    Map<String, RegionLine> left = new TreeMap<>();
    regions.forEach(region -> left.merge(folded(region.region()), region, RegionLine::plus));
    List<RegionMapRow> rows = new ArrayList<>();
    for (Band band : PLACES) {
      rows.add(
          row(
              band.name(),
              band.regions().stream().map(name -> cell(name, left.remove(folded(name)))).toList()));
    }
    List<RegionLine> others = List.copyOf(left.values());
    for (int from = 0; from < others.size(); from += WIDTH) {
      rows.add(
          row(
              from == 0 ? "Ailleurs" : "Ailleurs " + (from / WIDTH + 1),
              others.subList(from, Math.min(others.size(), from + WIDTH)).stream()
                  .map(region -> cell(region.region(), region))
                  .toList()));
    }
    return rows;
  }

  private static RegionMapRow row(String band, List<String> cells) {
    @Nullable String[] five = new @Nullable String[WIDTH];
    Arrays.setAll(five, i -> i >= cells.size() || cells.get(i).isEmpty() ? null : cells.get(i));
    return new RegionMapRow(band, five[0], five[1], five[2], five[3], five[4]);
  }

  private static String cell(String name, @Nullable RegionLine region) {
    if (name.isEmpty()) {
      return "";
    }
    return region == null
        ? name + "\n–"
        : "%s\n%s\n%s familles"
            .formatted(
                name,
                region.houses() > 1 ? region.houses() + " Maisons" : "1 Maison",
                Grouped.number(region.families()));
  }

  /** Without accents, capitals, and the ways to write an apostrophe or a hyphen. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }
}
