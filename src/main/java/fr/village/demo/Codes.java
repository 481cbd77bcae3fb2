package fr.village.demo;

import java.util.List;

/** The codes of the reference set that samples use, with how often each is drawn. */
final class Codes {
  static final String CARRIER_TOWN = "commune";
  static final String CARRIER_HOSPITAL = "hospital";
  static final String CARRIER_ASSOCIATION = "association";

  /** Four in five are carried by towns and départements [s0]. */
  static final String CARRIERS =
      "commune:44 departement:30 intercommunality:4 ccas:2 hospital:8 association:9 caf:3";

  static final String SINGLE_PARENT = "single_parent";
  static final String COUPLES = "two_parents:93 shared_custody:5 other:2";

  static final String SOURCES =
      "maternity:30 health.pmi:20 health.midwife:14 health.network:3 word_of_mouth:13"
          + " services.caf:6 services.rpe:5 services.centre:4 media.networks:4 other:1";

  static final String EXIT_END = "end_of_cycle";
  static final String EXITS =
      "back_to_work:34 moved:16 childcare:10 schedule:12 no_longer_wishes:10 lost_touch:14"
          + " not_said:4";

  static final String CANCELLATIONS = "facilitator:45 weather:12 venue:15 families:20 epidemic:8";

  static final String AT_THE_MAISON = "house";
  static final String OFF_SITE = "outside";

  static final String CONSENT_SURVEY = "questionnaires";

  static final List<String> VENUES =
      List.of(
          "Centre social",
          "PMI",
          "Relais petite enfance",
          "Crèche municipale",
          "Tiers-lieu",
          "Maison des familles",
          "Médiathèque");

  private Codes() {}
}
