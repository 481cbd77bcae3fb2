package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Session;
import fr.village.domain.survey.Survey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What figures are computed from.
 *
 * @param surveys every version that answers name, read from the texts of the content; answers to
 *     others are not counted
 */
public record Records(NotebookContent content, ReferenceSet reference, List<Survey> surveys) {
  public Records {
    surveys = List.copyOf(surveys);
  }

  /** Those of one group: its places, its sessions, and the families that were ever at either. */
  Records of(Id<PeerGroup> group) {
    List<Session> sessions =
        content.sessions().stream().filter(s -> s.group().equals(group)).toList();
    Set<Id<Session>> its = sessions.stream().map(Session::id).collect(Collectors.toSet());
    List<Attendance> marks =
        content.attendances().stream().filter(a -> its.contains(a.session())).toList();
    Set<Id<Family>> families = new HashSet<>();
    marks.forEach(m -> families.add(m.family()));
    content.enrolments().stream()
        .filter(e -> e.group().equals(group))
        .forEach(e -> families.add(e.family()));
    NotebookContent part =
        new NotebookContent(
            content.house(),
            content.facilitators(),
            content.schoolHolidays(),
            content.customTopics(),
            content.groups().stream().filter(g -> g.id().equals(group)).toList(),
            content.families().stream().filter(f -> families.contains(f.family().id())).toList(),
            content.enrolments().stream().filter(e -> e.group().equals(group)).toList(),
            sessions,
            marks,
            content.network(),
            content.surveys(),
            // what the Maison costs is not what a group costs
            List.of());
    return new Records(part, reference, surveys);
  }
}
