package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;

/** Somebody a mark is about, with the family the mark counts for. */
public record Who(Id<Family> family, Id<Person> person) {}
