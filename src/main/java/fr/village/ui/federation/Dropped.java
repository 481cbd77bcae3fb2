package fr.village.ui.federation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was dropped and decided without a desk: all there is to go back to. */
record Dropped(List<Path> paths, Map<String, UUID> notebooks) {
  static final Dropped NOTHING = new Dropped(List.of(), Map.of());

  Dropped with(List<Path> more) {
    Set<Path> all = new LinkedHashSet<>(paths);
    more.forEach(p -> all.add(p.toAbsolutePath().normalize()));
    return new Dropped(List.copyOf(all), notebooks);
  }

  Dropped decided(String house, UUID notebook) {
    Map<String, UUID> all = new HashMap<>(notebooks);
    all.put(house, notebook);
    return new Dropped(paths, Map.copyOf(all));
  }
}
