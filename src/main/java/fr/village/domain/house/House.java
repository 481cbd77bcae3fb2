package fr.village.domain.house;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Maison des 1000 premiers jours. Its id is the notebook's identity in every workbook.
 *
 * @param departement the code of its département ("62", "2A", "974"), which gives region, time zone
 *     and public holidays
 * @param carrier code of the list {@code carrier}: who carries the project
 * @param contact whom the federation may write to about a workbook; a function, not a person
 * @param retentionMonths months after the last contact before a family is proposed for purging (24
 *     by default, the CNIL's benchmark for the active base)
 */
public record House(
    Id<House> id,
    HouseCode code,
    String name,
    String departement,
    String carrier,
    @Nullable String venue,
    @Nullable LocalDate openedOn,
    @Nullable String contact,
    int retentionMonths) {

  /** Months, the CNIL's benchmark for the active base. */
  public static final int USUAL_RETENTION_MONTHS = 24;

  public House {
    name = Text.line("house.name", name);
    departement = Text.line("house.departement", departement);
    Check.that(
        Departements.byCode(departement).isPresent(), "invalid.house.departement", departement);
    carrier = Text.code("house.carrier", carrier);
    venue = Text.optionalLine("house.venue", venue);
    openedOn = Check.date("house.openedOn", openedOn);
    contact = Text.optionalLine("house.contact", contact);
    retentionMonths = Check.range("house.retentionMonths", retentionMonths, 1, 120);
  }

  public House withName(String changed) {
    return new House(
        id, code, changed, departement, carrier, venue, openedOn, contact, retentionMonths);
  }

  public House withCode(HouseCode changed) {
    return new House(
        id, changed, name, departement, carrier, venue, openedOn, contact, retentionMonths);
  }

  public House withDepartement(String changed) {
    return new House(id, code, name, changed, carrier, venue, openedOn, contact, retentionMonths);
  }

  public House withCarrier(String changed) {
    return new House(
        id, code, name, departement, changed, venue, openedOn, contact, retentionMonths);
  }

  public House withVenue(@Nullable String changed) {
    return new House(
        id, code, name, departement, carrier, changed, openedOn, contact, retentionMonths);
  }

  public House withOpenedOn(@Nullable LocalDate changed) {
    return new House(
        id, code, name, departement, carrier, venue, changed, contact, retentionMonths);
  }

  public House withContact(@Nullable String changed) {
    return new House(
        id, code, name, departement, carrier, venue, openedOn, changed, retentionMonths);
  }

  public House withRetentionMonths(int changed) {
    return new House(id, code, name, departement, carrier, venue, openedOn, contact, changed);
  }

  /** Its département or collectivity: region, time zone, holidays. */
  public Territory territory() {
    return Departements.byCode(departement).orElseThrow();
  }
}
