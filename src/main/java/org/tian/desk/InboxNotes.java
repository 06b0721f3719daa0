package org.tian.desk;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands above the inbox because somebody has to know it. */
@Component
class InboxNotes {

  private final NoticeViews notices;
  private final CultivationViews cultivations;
  private final EntryNotes entries;
  private final LostCoSigners lostCoSigners;
  private final LapseNotes lapses;
  private final MeetingNotes meetings;
  private final CalendarViews calendar;

  InboxNotes(
      NoticeViews notices,
      CultivationViews cultivations,
      EntryNotes entries,
      LostCoSigners lostCoSigners,
      LapseNotes lapses,
      MeetingNotes meetings,
      CalendarViews calendar) {
    this.notices = notices;
    this.cultivations = cultivations;
    this.entries = entries;
    this.lostCoSigners = lostCoSigners;
    this.lapses = lapses;
    this.meetings = meetings;
    this.calendar = calendar;
  }

  void addTo(Model model) {
    model.addAttribute("notices", notices.unread());
    model.addAttribute("declines", cultivations.unreadDeclines());
    model.addAttribute("entries", entries.unseen());
    model.addAttribute("lostCoSigners", lostCoSigners.unread());
    model.addAttribute("lapses", lapses.unread());
    model.addAttribute("meetings", meetings.coming());
    model.addAttribute("calendarMissing", calendar.warning());
  }
}
