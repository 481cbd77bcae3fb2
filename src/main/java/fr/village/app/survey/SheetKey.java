package fr.village.app.survey;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;

/** Which sheet: one parent, one questionnaire, one wave. */
public record SheetKey(Id<Family> family, Id<Person> person, String survey, String wave) {}
