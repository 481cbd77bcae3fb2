package fr.village.ui.common;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.util.UUID;

/**
 * A birth to be noted.
 *
 * @param birth twins share it
 */
public record ExpectedBirth(Id<Family> family, String familyName, UUID birth) {}
