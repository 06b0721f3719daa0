package org.tian.topic.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.web.Problem;
import org.tian.topic.ContactPoints;
import org.tian.topic.MaterialKind;
import org.tian.topic.TopicAccess;

/** The form in which a talk is recorded: a member for itself, the office for a member. */
@Component
class MaterialForms {

  private static final int MEMBERS = 1000;

  private final ContactPoints points;
  private final TopicAccess access;
  private final Directory directory;
  private final TopicWords words;
  private final Formats formats;

  MaterialForms(
      ContactPoints points,
      TopicAccess access,
      Directory directory,
      TopicWords words,
      Formats formats) {
    this.points = points;
    this.access = access;
    this.directory = directory;
    this.words = words;
    this.formats = formats;
  }

  /** Whose material it becomes: chosen by the office, else the acting person's. */
  String memberOf(String committee, MaterialForm form) {
    return access.keeps(committee) ? form.memberId() : CurrentActor.get().personId();
  }

  String page(String committee, MaterialForm form, List<Problem> problems, Model model) {
    model.addAttribute("typed", form);
    model.addAttribute("committee", committee);
    model.addAttribute("committeeName", words.nameOf(committee));
    model.addAttribute("today", formats.today().toString());
    model.addAttribute(
        "kinds", words.constants(MaterialKind.values(), MaterialKind::messageKey, form.kind()));
    model.addAttribute(
        "members", access.keeps(committee) ? members(committee, form.memberId()) : List.of());
    model.addAttribute(
        "points",
        points.open(committee).stream()
            .map(
                point ->
                    new Choice(
                        point.getId().toString(),
                        point.getName(),
                        point.getId().equals(form.contactPoint())))
            .toList());
    model.addAttribute("problems", problems);
    return "topic/material-form";
  }

  List<Choice> members(String committee, String chosen) {
    return directory.searchMembers(committee, "", MEMBERS).stream()
        .map(person -> new Choice(person.getId(), person.getName(), person.getId().equals(chosen)))
        .toList();
  }
}
