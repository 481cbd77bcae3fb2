package fr.village.domain;

import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Session;
import fr.village.domain.survey.SurveyRecords;
import java.util.List;

/**
 * Everything a notebook says of a Maison, in memory: what indicators are computed from and what a
 * sample Maison is made of. Rows in the bin are not in it, nor is the logo: it says nothing.
 */
public record NotebookContent(
    House house,
    List<Facilitator> facilitators,
    List<SchoolHoliday> schoolHolidays,
    List<CustomTopic> customTopics,
    List<PeerGroup> groups,
    List<FamilyFile> families,
    List<Enrolment> enrolments,
    List<Session> sessions,
    List<Attendance> attendances,
    PartnerNetwork network,
    SurveyRecords surveys,
    List<YearBudget> budgets) {

  public NotebookContent {
    facilitators = List.copyOf(facilitators);
    schoolHolidays = List.copyOf(schoolHolidays);
    customTopics = List.copyOf(customTopics);
    groups = List.copyOf(groups);
    families = List.copyOf(families);
    enrolments = List.copyOf(enrolments);
    sessions = List.copyOf(sessions);
    attendances = List.copyOf(attendances);
    budgets = List.copyOf(budgets);
  }

  /** A Maison that asks no questionnaire, knows nobody around it and noted no budget yet. */
  public NotebookContent(
      House house,
      List<Facilitator> facilitators,
      List<SchoolHoliday> schoolHolidays,
      List<CustomTopic> customTopics,
      List<PeerGroup> groups,
      List<FamilyFile> families,
      List<Enrolment> enrolments,
      List<Session> sessions,
      List<Attendance> attendances) {
    this(
        house,
        facilitators,
        schoolHolidays,
        customTopics,
        groups,
        families,
        enrolments,
        sessions,
        attendances,
        PartnerNetwork.NONE,
        SurveyRecords.NONE,
        List.of());
  }

  /** The same with these questionnaires. */
  public NotebookContent with(SurveyRecords records) {
    return new NotebookContent(
        house,
        facilitators,
        schoolHolidays,
        customTopics,
        groups,
        families,
        enrolments,
        sessions,
        attendances,
        network,
        records,
        budgets);
  }

  /** The same with another network around it. */
  public NotebookContent with(PartnerNetwork other) {
    return new NotebookContent(
        house,
        facilitators,
        schoolHolidays,
        customTopics,
        groups,
        families,
        enrolments,
        sessions,
        attendances,
        other,
        surveys,
        budgets);
  }

  /** The same with these budgets. */
  public NotebookContent with(List<YearBudget> years) {
    return new NotebookContent(
        house,
        facilitators,
        schoolHolidays,
        customTopics,
        groups,
        families,
        enrolments,
        sessions,
        attendances,
        network,
        surveys,
        years);
  }
}
