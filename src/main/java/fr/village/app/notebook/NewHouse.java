package fr.village.app.notebook;

import org.jspecify.annotations.Nullable;

/**
 * What is asked to make a notebook, as typed; checked when the notebook is made.
 *
 * @param carrier code of the list {@code carrier}
 * @param facilitator the name of whoever will open it, as she wants to be greeted
 */
public record NewHouse(
    String code, String name, String departement, String carrier, @Nullable String facilitator) {}
