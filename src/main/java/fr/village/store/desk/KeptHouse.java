package fr.village.store.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A Maison of the register. */
public record KeptHouse(
    String code,
    String name,
    String departement,
    String region,
    @Nullable String carrier,
    @Nullable String contactName,
    @Nullable String contactMail,
    @Nullable LocalDate expectedFrom) {}
