package fr.village.store.house;

import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.HolderLogo;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.house.SchoolHoliday;
import fr.village.store.schema.tables.records.FacilitatorRecord;
import fr.village.store.schema.tables.records.HolderLogoRecord;
import fr.village.store.schema.tables.records.HouseRecord;
import fr.village.store.schema.tables.records.SchoolHolidayRecord;

/** The Maison's rows and the domain's records, one from the other. */
public final class HouseRows {
  private HouseRows() {}

  public static HouseRecord row(House house) {
    HouseRecord row = new HouseRecord();
    row.setId(house.id().value());
    row.setCode(house.code().value());
    row.setName(house.name());
    row.setDepartement(house.departement());
    row.setCarrier(house.carrier());
    row.setVenue(house.venue());
    row.setOpenedOn(house.openedOn());
    row.setContact(house.contact());
    row.setRetentionMonths(house.retentionMonths());
    return row;
  }

  public static House house(HouseRecord row) {
    return new House(
        new Id<>(row.getId()),
        new HouseCode(row.getCode()),
        row.getName(),
        row.getDepartement(),
        row.getCarrier(),
        row.getVenue(),
        row.getOpenedOn(),
        row.getContact(),
        row.getRetentionMonths());
  }

  public static HolderLogoRecord row(HolderLogo logo) {
    HolderLogoRecord row = new HolderLogoRecord();
    row.setOne(1);
    row.setPicture(logo.base64());
    return row;
  }

  public static HolderLogo logo(HolderLogoRecord row) {
    return new HolderLogo(row.getPicture());
  }

  public static FacilitatorRecord row(Facilitator facilitator) {
    FacilitatorRecord row = new FacilitatorRecord();
    row.setId(facilitator.id().value());
    row.setDisplayName(facilitator.displayName());
    row.setActive(facilitator.active());
    return row;
  }

  public static Facilitator facilitator(FacilitatorRecord row) {
    return new Facilitator(new Id<>(row.getId()), row.getDisplayName(), row.getActive());
  }

  public static SchoolHolidayRecord row(SchoolHoliday holiday) {
    SchoolHolidayRecord row = new SchoolHolidayRecord();
    row.setId(holiday.id().value());
    row.setLabel(holiday.label());
    row.setFromOn(holiday.from());
    row.setToOn(holiday.to());
    return row;
  }

  public static SchoolHoliday schoolHoliday(SchoolHolidayRecord row) {
    return new SchoolHoliday(new Id<>(row.getId()), row.getLabel(), row.getFromOn(), row.getToOn());
  }
}
