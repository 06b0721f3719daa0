package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationFile;
import org.tian.cultivation.CultivationPart;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ExpertComment;
import org.tian.cultivation.ExpertInvitation;
import org.tian.cultivation.ResearchPlan;
import org.tian.cultivation.ResearchRecord;
import org.tian.cultivation.ResearchRecords;
import org.tian.cultivation.UnitView;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.topic.ReferenceTopics;

/** The parts of a cultivation in words. */
@Component
class CultivationMaterial {

  private final Cultivations cultivations;
  private final ReferenceTopics topics;
  private final ResearchRecords records;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CultivationMaterial(
      Cultivations cultivations,
      ReferenceTopics topics,
      ResearchRecords records,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.cultivations = cultivations;
    this.topics = topics;
    this.records = records;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  List<CaseView.Fact> facts(CultivationFile file) {
    Cultivation one = file.cultivation();
    List<CaseView.Fact> facts = new ArrayList<>();
    facts.add(fact("declarer", cultivations.declarerName(one)));
    facts.add(fact("committee", directory.nameOf(one.getCommitteeCode())));
    facts.add(fact("declared", formats.day(formats.dayOf(one.getDeclaredAt()))));
    if (file.opens(CultivationPart.DECLARATION)) {
      facts.add(fact("wanted", texts.nameOf("cultivation.grade", one.getWantedGrade())));
      if (!one.getIdeaFrom().isEmpty()) {
        facts.add(fact("idea", one.getIdeaFrom()));
      }
    }
    if (file.opens(CultivationPart.GRADING) && one.getGrade() != null) {
      facts.add(fact("grade", texts.nameOf("cultivation.grade", one.getGrade())));
      facts.add(fact("mentor", directory.personName(one.getMentorId())));
      if (one.getGradingNote() != null && !one.getGradingNote().isBlank()) {
        facts.add(fact("note", one.getGradingNote()));
      }
    }
    return facts;
  }

  /** The reference topic it was declared on, for readers who see both; else null. */
  CaseView.Link topic(CultivationFile file) {
    Long id = file.cultivation().getTopicId();
    if (id == null || !file.opens(CultivationPart.DECLARATION)) {
      return null;
    }
    return topics
        .find(id)
        .map(topic -> new CaseView.Link(topic.getTitle(), "/desk/topics/" + id))
        .orElse(null);
  }

  CultivationView.Plan plan(CultivationFile file) {
    ResearchPlan plan = file.cultivation().getPlan();
    if (plan == null || !file.opens(CultivationPart.PLAN)) {
      return null;
    }
    String note = file.cultivation().getPlanNote();
    return new CultivationView.Plan(
        formats.day(plan.startsOn()),
        formats.day(plan.endsOn()),
        CaseViews.paragraphs(plan.content()),
        CaseViews.paragraphs(plan.visits()),
        note == null ? "" : note);
  }

  List<CultivationView.Record> records(CultivationFile file) {
    return file.records().stream().map(this::record).toList();
  }

  boolean isRecordable(Cultivation cultivation) {
    return records.mayAdd(cultivation);
  }

  private CultivationView.Record record(ResearchRecord one) {
    return new CultivationView.Record(
        formats.day(one.getHeldOn()),
        one.getPlace(),
        directory.personName(one.getWrittenBy()),
        CaseViews.paragraphs(one.getNote()),
        records.filesOf(one).stream()
            .map(
                kept ->
                    new CaseView.Link(
                        kept.getName(),
                        "/desk/cultivation/%d/records/%d/files/%d"
                            .formatted(one.getCultivationId(), one.getId(), kept.getId())))
            .toList());
  }

  CultivationView.Meeting meeting(CultivationFile file) {
    return file.meeting()
        .map(
            held ->
                new CultivationView.Meeting(
                    formats.day(held.getHeldOn()),
                    held.getPlace(),
                    held.getAttendance(),
                    CaseViews.paragraphs(held.getMinutes())))
        .orElse(null);
  }

  List<CaseView.Item> items(Cultivation cultivation) {
    return cultivation.getFindings().items().stream()
        .map(item -> new CaseView.Item(item.what(), item.whom(), item.result(), List.of()))
        .toList();
  }

  List<CultivationView.Expert> experts(CultivationFile file) {
    return file.experts().stream()
        .map(
            one ->
                new CultivationView.Expert(
                    directory.personName(one.getPersonId()),
                    expertState(one),
                    one.getState() == ExpertInvitation.State.WRITTEN ? "good" : "",
                    CaseViews.paragraphs(one.getOpinion())))
        .toList();
  }

  private String expertState(ExpertInvitation one) {
    return one.isOpen() && one.getRemindedAt() != null
        ? texts.of("cultivation.expert.REMINDED")
        : texts.nameOf("cultivation.expert", one.getState());
  }

  List<CultivationView.Comment> comments(CultivationFile file) {
    return file.comments().stream()
        .map(
            one ->
                new CultivationView.Comment(
                    directory.personName(one.getExpertId()),
                    one.getText(),
                    one.getAnswer() == null ? "" : one.getAnswer(),
                    texts.nameOf("cultivation.comment", one.getState()),
                    tone(one),
                    one.getCheckNote() == null ? "" : one.getCheckNote()))
        .toList();
  }

  private static String tone(ExpertComment one) {
    return switch (one.getState()) {
      case ACCEPTED -> "good";
      case ANSWERED -> "info";
      default -> "near";
    };
  }

  List<CultivationView.View> views(CultivationFile file) {
    return file.views().stream()
        .map(
            one ->
                new CultivationView.View(
                    directory.nameOf(one.getUnitCode()),
                    one.getOpinion() == null
                        ? texts.nameOf("cultivation.unit", one.getState())
                        : texts.nameOf("cultivation.view", one.getOpinion()),
                    one.getState() == UnitView.State.GIVEN ? "good" : "",
                    CaseViews.paragraphs(one.getText())))
        .toList();
  }

  private CaseView.Fact fact(String name, String value) {
    return new CaseView.Fact(texts.of("cultivation.page.fact." + name), value);
  }
}
