package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.MeetingAccess;
import org.tian.assignment.meeting.MeetingLists;
import org.tian.assignment.meeting.MeetingPage;
import org.tian.assignment.meeting.MeetingSearch;
import org.tian.assignment.meeting.MeetingState;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** The hand-over meetings the reader may read about. What is chosen stands in the address. */
@Controller
@RequestMapping(HandoverMeetingViews.URL)
class HandoverMeetingListController {

  private static final int PAGE_SIZE = 20;

  private final HandoverMeetings meetings;
  private final MeetingLists lists;
  private final MeetingAccess access;
  private final HandoverMeetingViews views;
  private final Directory directory;
  private final Texts texts;

  HandoverMeetingListController(
      HandoverMeetings meetings,
      MeetingLists lists,
      MeetingAccess access,
      HandoverMeetingViews views,
      Directory directory,
      Texts texts) {
    this.meetings = meetings;
    this.lists = lists;
    this.access = access;
    this.views = views;
    this.directory = directory;
    this.texts = texts;
  }

  /** One meeting of the list. */
  public record Row(
      String url,
      String title,
      String committee,
      String starts,
      String place,
      String state,
      String tone,
      int cases) {}

  /** A committee for which meetings can be planned. */
  public record Keeper(String code, String name) {}

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(required = false) Long after,
      Model model) {
    List<MeetingState> states =
        Arrays.stream(MeetingState.values()).filter(one -> one.name().equals(state)).toList();
    MeetingPage page = meetings.search(new MeetingSearch(q, states, "", PAGE_SIZE, after));
    Map<Long, Integer> numbers =
        lists.numbers(page.items().stream().map(HandoverMeeting::getId).toList());
    model.addAttribute(
        "rows",
        page.items().stream().map(one -> row(one, numbers.getOrDefault(one.getId(), 0))).toList());
    model.addAttribute(
        "keepers",
        access.kept().stream().map(code -> new Keeper(code, directory.nameOf(code))).toList());
    model.addAttribute("numbers", !access.read().isEmpty());
    model.addAttribute("q", q.strip());
    model.addAttribute("narrowed", !q.isBlank() || !states.isEmpty());
    model.addAttribute(
        "states",
        Arrays.stream(MeetingState.values())
            .map(
                one ->
                    new SearchView.Choice(
                        one.name(), texts.of(one.messageKey()), one.name().equals(state)))
            .toList());
    model.addAttribute("nextUrl", page.next() == null ? null : url(q, state, page.next()));
    model.addAttribute("firstUrl", after == null ? null : url(q, state, null));
    return "meeting/list";
  }

  private Row row(HandoverMeeting one, int cases) {
    return new Row(
        HandoverMeetingViews.URL + "/" + one.getId(),
        one.getTitle(),
        directory.nameOf(one.getCommitteeCode()),
        views.starts(one),
        one.getPlace(),
        texts.of(one.getState().messageKey()),
        HandoverMeetingViews.toneOf(one.getState()),
        cases);
  }

  private static String url(String q, String state, Long after) {
    UriComponentsBuilder url =
        UriComponentsBuilder.fromPath(HandoverMeetingViews.URL)
            .queryParam("q", "{q}")
            .queryParam("state", "{state}");
    if (after != null) {
      url.queryParam("after", after);
    }
    return url.encode().buildAndExpand(q, state).toUriString();
  }
}
