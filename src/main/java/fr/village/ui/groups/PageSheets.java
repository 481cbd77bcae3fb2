package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.app.group.GroupPage.Place;
import fr.village.domain.session.Session;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Papers;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The cards a group's page opens over itself; what is typed in them outlives them. */
final class PageSheets {
  private final GroupPageViewModel page;
  private final DateViewModel date;
  private final AddFamilyViewModel family;
  private final EditViewModel edit;
  private final Papers papers;

  PageSheets(GroupPageViewModel page) {
    this.page = page;
    this.date = new DateViewModel(page);
    this.family = new AddFamilyViewModel(page);
    this.edit = new EditViewModel(page);
    this.papers = new Papers(page.bench());
  }

  /**
   * @param session null for a date more
   */
  void date(Frame frame, @Nullable Session session) {
    if (session == null) {
      new DateSheet(page, date, frame).add();
    } else {
      new DateSheet(page, date, frame).change(session);
    }
  }

  void member(Frame frame, Place place) {
    new MemberSheet(page, frame, place).show();
  }

  void addFamily(Frame frame) {
    new AddFamilySheet(page, family, frame).show();
  }

  /** The sign-in sheet of the dates to come, as a file. */
  void sheet(Frame frame, Window owner) {
    GroupPage now = page.pageProperty().get();
    if (now != null) {
      papers.write(
          (reports, messages) ->
              reports.attendance(now.group().id(), now.today(), LocalDate.MAX, messages),
          frame.text("paper.sheet.file", Integer.toString(now.group().number())),
          frame,
          owner);
    }
  }

  /** The month it next meets in, for parents, as a file. */
  void month(Frame frame, Window owner) {
    GroupPage now = page.pageProperty().get();
    if (now != null) {
      papers.write(
          (reports, messages) -> {
            YearMonth month = reports.nextMonth(now.group().id());
            return reports.calendar(now.group().id(), month, month, messages);
          },
          frame.text("paper.month.file", Integer.toString(now.group().number())),
          frame,
          owner);
    }
  }

  void edit(Frame frame) {
    new EditSheet(page, edit, frame).show();
  }

  void close(Frame frame) {
    new CloseSheet(page, frame).show();
  }
}
