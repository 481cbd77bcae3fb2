package fr.village.domain.group;

/** Whether a group meets in the school holidays. */
public enum SchoolHolidayPolicy {
  SKIP,
  KEEP
}
