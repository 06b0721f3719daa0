package org.tian.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.meeting.Attendance;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.MeetingAccess;
import org.tian.assignment.meeting.MeetingGuest;
import org.tian.assignment.meeting.MeetingMinutes;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** A hand-over meeting: planned, changed, put on record, called off. */
@Controller
@RequestMapping(HandoverMeetingViews.URL)
class HandoverMeetingController {

  private static final String ONE = "/{id:\\d{1,18}}";

  private final HandoverMeetings meetings;
  private final MeetingAccess access;
  private final HandoverMeetingViews views;
  private final AssignableUnits units;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  HandoverMeetingController(
      HandoverMeetings meetings,
      MeetingAccess access,
      HandoverMeetingViews views,
      AssignableUnits units,
      Directory directory,
      Texts texts,
      Clock clock) {
    this.meetings = meetings;
    this.access = access;
    this.views = views;
    this.units = units;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /** A box to tick. */
  public record Box(String code, String name, boolean ticked) {}

  /** A guest of the record's form with what was typed. */
  public record Present(String code, String name, String attendance, String who) {}

  @GetMapping(ONE)
  String show(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "0") int from,
      Model model) {
    return page(id, unit, from, "", List.of(), model);
  }

  private String page(
      long id, String unit, int from, String reason, List<Problem> problems, Model model) {
    model.addAttribute("meeting", views.of(id, unit, Math.max(0, from)));
    model.addAttribute("reason", reason);
    model.addAttribute("problems", problems);
    return "meeting/page";
  }

  @GetMapping("/new")
  String begin(@RequestParam String committee, Model model) {
    requireKeeper(committee);
    HandoverMeetingForm form = HandoverMeetingForm.begin(texts.of("meeting.form.agenda-begin"));
    return form(committee, null, 0, form, List.of(), model);
  }

  @PostMapping("/new")
  String plan(
      @RequestParam String committee,
      @ModelAttribute("typed") HandoverMeetingForm form,
      Model model,
      RedirectAttributes flash) {
    requireKeeper(committee);
    try {
      HandoverMeeting planned = meetings.plan(committee, form.plan(clock.getZone()));
      flash.addFlashAttribute("done", texts.of("meeting.done.planned", planned.getTitle()));
      return to(planned.getId());
    } catch (RefusedException refused) {
      return form(committee, null, 0, form, problems(refused), model);
    }
  }

  @GetMapping(ONE + "/plan")
  String edit(@PathVariable long id, Model model) {
    HandoverMeeting meeting = kept(id);
    return form(
        meeting.getCommitteeCode(),
        id,
        meeting.getVersion(),
        HandoverMeetingForm.of(meeting, clock.getZone()),
        List.of(),
        model);
  }

  @PostMapping(ONE + "/plan")
  String change(
      @PathVariable long id,
      @RequestParam int version,
      @ModelAttribute("typed") HandoverMeetingForm form,
      Model model,
      RedirectAttributes flash) {
    HandoverMeeting meeting = kept(id);
    try {
      meetings.change(id, version, form.plan(clock.getZone()));
    } catch (RefusedException refused) {
      return form(meeting.getCommitteeCode(), id, version, form, problems(refused), model);
    }
    flash.addFlashAttribute("done", texts.of("meeting.done.changed"));
    return to(id);
  }

  @PostMapping(ONE + "/invitations")
  String invite(@PathVariable long id, RedirectAttributes flash) {
    flash.addFlashAttribute(
        "done", texts.of("meeting.done.invited", meetings.inviteUnitsOfList(id)));
    return to(id);
  }

  @GetMapping(ONE + "/record")
  String beginRecord(@PathVariable long id, Model model) {
    HandoverMeeting meeting = kept(id);
    Map<String, String> typed = new HashMap<>();
    typed.put("requirements", meeting.getRequirements());
    typed.put("minutes", Objects.toString(meeting.getMinutes(), ""));
    for (MeetingGuest guest : meeting.getGuests()) {
      Attendance known = guest.attendance() == null ? Attendance.PRESENT : guest.attendance();
      typed.put("attendance." + guest.bodyCode(), known.name());
      typed.put("who." + guest.bodyCode(), guest.who());
    }
    return record(meeting, meeting.getVersion(), typed, List.of(), model);
  }

  @PostMapping(ONE + "/record")
  String record(
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      Model model,
      RedirectAttributes flash) {
    HandoverMeeting meeting = kept(id);
    List<MeetingGuest> came = new ArrayList<>();
    for (MeetingGuest guest : meeting.getGuests()) {
      String code = guest.bodyCode();
      came.add(
          new MeetingGuest(
              code, attendance(typed.get("attendance." + code)), typed.get("who." + code)));
    }
    try {
      meetings.record(
          id, version, new MeetingMinutes(came, typed.get("requirements"), typed.get("minutes")));
    } catch (RefusedException refused) {
      return record(meeting, version, typed, problems(refused), model);
    }
    flash.addFlashAttribute("done", texts.of("meeting.done.recorded"));
    return to(id);
  }

  private static Attendance attendance(String typed) {
    return Arrays.stream(Attendance.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private String record(
      HandoverMeeting meeting,
      int version,
      Map<String, String> typed,
      List<Problem> problems,
      Model model) {
    model.addAttribute("id", meeting.getId());
    model.addAttribute("version", version);
    model.addAttribute("title", meeting.getTitle());
    model.addAttribute("starts", views.starts(meeting));
    model.addAttribute("fixed", meeting.getRunId() != null);
    model.addAttribute("requirements", typed.getOrDefault("requirements", ""));
    model.addAttribute("minutes", typed.getOrDefault("minutes", ""));
    model.addAttribute("ways", Arrays.stream(Attendance.values()).map(Enum::name).toList());
    model.addAttribute(
        "guests",
        meeting.getGuests().stream()
            .map(
                guest ->
                    new Present(
                        guest.bodyCode(),
                        directory.nameOf(guest.bodyCode()),
                        typed.getOrDefault("attendance." + guest.bodyCode(), ""),
                        typed.getOrDefault("who." + guest.bodyCode(), "")))
            .toList());
    model.addAttribute("problems", problems);
    return "meeting/record";
  }

  @PostMapping(ONE + "/cancellation")
  String cancel(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    kept(id);
    try {
      meetings.cancel(id, reason);
    } catch (RefusedException refused) {
      return page(id, "", 0, reason, problems(refused), model);
    }
    flash.addFlashAttribute("done", texts.of("meeting.done.cancelled"));
    return to(id);
  }

  private String form(
      String committee,
      Long id,
      int version,
      HandoverMeetingForm form,
      List<Problem> problems,
      Model model) {
    model.addAttribute("committee", committee);
    model.addAttribute("committeeName", directory.nameOf(committee));
    model.addAttribute("id", id);
    model.addAttribute("version", version);
    model.addAttribute("typed", form);
    model.addAttribute(
        "chairs",
        access.chairsOf(committee).stream()
            .map(
                chair ->
                    new Box(
                        chair.personId(),
                        texts.of(
                            "meeting.form.chair", chair.name(), directory.nameOf(chair.bodyCode())),
                        form.chairs().contains(chair.personId())))
            .toList());
    model.addAttribute(
        "bodies",
        directory.bodiesOf(committee).stream()
            .map(body -> box(body.getCode(), body.getName(), form))
            .toList());
    model.addAttribute(
        "units",
        units.of(committee).stream()
            .map(unit -> box(unit.getCode(), unit.getName(), form))
            .toList());
    model.addAttribute("problems", problems);
    return "meeting/form";
  }

  private static Box box(String code, String name, HandoverMeetingForm form) {
    return new Box(code, name, form.guests().contains(code));
  }

  /** The meeting for those who keep it; to others who see it the rule is told. */
  private HandoverMeeting kept(long id) {
    HandoverMeeting meeting = meetings.read(id);
    requireKeeper(meeting.getCommitteeCode());
    return meeting;
  }

  private void requireKeeper(String committee) {
    if (!access.keeps(committee)) {
      throw Refusal.of("handover-meeting.not-yours").asException();
    }
  }

  private List<Problem> problems(RefusedException refused) {
    return Problem.of(refused.refusals(), texts);
  }

  private static String to(long id) {
    return "redirect:" + HandoverMeetingViews.URL + "/" + id;
  }
}
