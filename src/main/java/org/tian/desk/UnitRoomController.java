package org.tian.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.assignment.UnitTask;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.HandlingWay;
import org.tian.handling.room.PlanEntry;
import org.tian.handling.room.RoomAccess;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** A unit's room: its list for one task, worked on line by line (AH-4, SZ-1). */
@Controller
@RequestMapping(UnitRoomViews.PAGE + "{id}")
class UnitRoomController {

  private final HandlingPlans plans;
  private final RoomAccess access;
  private final UnitRoomViews views;
  private final Texts texts;

  UnitRoomController(HandlingPlans plans, RoomAccess access, UnitRoomViews views, Texts texts) {
    this.plans = plans;
    this.access = access;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    model.addAttribute("room", views.of(access.require(id)));
    return "room/unit-room";
  }

  /** Makes the list where no deputy does; fields carry the number of the suggestion. */
  @PostMapping("/list")
  String make(
      @PathVariable long id, @RequestParam Map<String, String> form, RedirectAttributes flash) {
    UnitTask task = access.require(id);
    Map<Integer, PlanEntry> entries = new LinkedHashMap<>();
    for (int item : plans.items(task)) {
      entries.put(item, entry(form, "-" + item));
    }
    return step(
        id,
        "list",
        "room.told.made",
        () -> plans.makeInRoom(id, way(form.get("handlingWay")), entries),
        flash);
  }

  @PostMapping("/lines/{item}")
  String change(
      @PathVariable long id,
      @PathVariable int item,
      @RequestParam Map<String, String> form,
      RedirectAttributes flash) {
    return step(
        id,
        "line-" + item,
        "room.told.changed",
        () ->
            plans.change(
                id, item, entry(form, "-" + item), form.getOrDefault("reason-" + item, "")),
        flash);
  }

  @PostMapping("/lines/{item}/begin")
  String begin(@PathVariable long id, @PathVariable int item, RedirectAttributes flash) {
    return step(id, "line-" + item, "room.told.begun", () -> plans.begin(id, item), flash);
  }

  @PostMapping("/lines/{item}/done")
  String done(
      @PathVariable long id,
      @PathVariable int item,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String doneOn,
      RedirectAttributes flash) {
    return step(
        id,
        "line-" + item,
        "room.told.done",
        () -> plans.done(id, item, result, day(doneOn)),
        flash);
  }

  @PostMapping("/lines/{item}/undo")
  String undo(
      @PathVariable long id,
      @PathVariable int item,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return step(id, "line-" + item, "room.told.undone", () -> plans.undo(id, item, reason), flash);
  }

  @PostMapping("/way")
  String changeWay(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String handlingWay,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return step(
        id, "way", "room.told.way", () -> plans.changeWay(id, way(handlingWay), reason), flash);
  }

  /** Does it; what is refused comes back to the place at which it was asked. */
  private String step(long id, String place, String told, Runnable work, RedirectAttributes flash) {
    try {
      work.run();
      flash.addFlashAttribute("done", texts.of(told));
    } catch (RefusedException refused) {
      if (refused.refusals().get(0).code().equals("case.not-found")) {
        throw refused;
      }
      List<Problem> problems =
          Problem.of(refused.refusals(), texts).stream()
              .map(problem -> new Problem(place, problem.text()))
              .toList();
      flash.addFlashAttribute("problems", problems);
    }
    return "redirect:" + UnitRoomViews.PAGE + id + "#" + place;
  }

  private static PlanEntry entry(Map<String, String> form, String suffix) {
    return new PlanEntry(
        form.get("measure" + suffix),
        form.get("section" + suffix),
        form.get("person" + suffix),
        form.get("milestone" + suffix),
        day(form.getOrDefault("dueOn" + suffix, "")));
  }

  private static HandlingWay way(String code) {
    try {
      return HandlingWay.valueOf(String.valueOf(code));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static LocalDate day(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
