package fr.village.app.group;

import fr.village.domain.group.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to start a group; the rest follows the field's habits: 1 h 30, ten months, ten
 * places, no session in the school holidays.
 */
public record NewGroup(
    String name,
    DayOfWeek weekday,
    LocalTime time,
    Cadence cadence,
    LocalDate startsOn,
    @Nullable String venue) {}
