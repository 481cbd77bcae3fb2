package fr.village.ui.roll;

import fr.village.ui.common.BirthViewModel;
import fr.village.ui.common.Places;
import fr.village.ui.common.SheetPrinting;

/** The view models of Séance, made once while a notebook is open. */
record RollModels(
    RollViewModel roll,
    SessionsViewModel sessions,
    TopicsViewModel topics,
    GuestsViewModel guests,
    DetailsViewModel details,
    NewcomerViewModel newcomer,
    NotifyViewModel contacts,
    BirthViewModel birth,
    SheetPrinting printing,
    Places places) {}
