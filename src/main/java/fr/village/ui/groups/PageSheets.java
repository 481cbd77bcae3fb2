package fr.village.ui.groups;

import fr.village.app.group.GroupPage.Place;
import fr.village.domain.session.Session;
import fr.village.ui.common.Frame;
import org.jspecify.annotations.Nullable;

/** The cards a group's page opens over itself; what is typed in them outlives them. */
final class PageSheets {
  private final GroupPageViewModel page;
  private final DateViewModel date;
  private final AddFamilyViewModel family;
  private final EditViewModel edit;

  PageSheets(GroupPageViewModel page) {
    this.page = page;
    this.date = new DateViewModel(page);
    this.family = new AddFamilyViewModel(page);
    this.edit = new EditViewModel(page);
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

  void edit(Frame frame) {
    new EditSheet(page, edit, frame).show();
  }

  void close(Frame frame) {
    new CloseSheet(page, frame).show();
  }
}
