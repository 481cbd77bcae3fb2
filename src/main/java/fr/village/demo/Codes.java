package fr.village.demo;

import java.util.List;

/** The codes of the reference set that samples use, with how often each is drawn. */
final class Codes {
  static final String CARRIER_TOWN = "commune";
  static final String CARRIER_HOSPITAL = "hospital";
  static final String CARRIER_ASSOCIATION = "association";

  /** Four in five are carried by towns and départements [s0]. */
  static final String CARRIERS = "commune:48 departement:32 hospital:8 association:12";

  static final String SINGLE_PARENT = "single_parent";
  static final String COUPLES = "couple:88 blended:9 extended:3";

  static final String SOURCES =
      "maternity:26 prenatal_interview:14 pmi:20 midwife:10 word_of_mouth:13 caf:6 nursery:4"
          + " social_centre:4 internet:3";

  static final String EXIT_END = "group_end";
  static final String EXITS =
      "back_to_work:34 moved:16 childcare:10 schedule:12 health:6 not_suited:8 no_news:14";

  static final String CANCELLATIONS = "facilitator_ill:45 weather:12 venue:15 too_few:20 other:8";

  static final String AT_THE_MAISON = "maison";
  static final String OFF_SITE = "off_site";

  static final String CONSENT_SURVEY = "survey";

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
