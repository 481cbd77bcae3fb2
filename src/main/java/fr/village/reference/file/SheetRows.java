package fr.village.reference.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of every sheet. */
record SheetRows(Map<SheetForm, List<SheetRow>> rows) {
  SheetRows {
    rows = new LinkedHashMap<>(rows);
  }

  List<SheetRow> of(SheetForm form) {
    return rows.getOrDefault(form, List.of());
  }
}
