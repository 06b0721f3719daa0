package org.tian.handling.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestReplies;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.document.Signatures;
import org.tian.engine.AsPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;
import org.tian.organisation.Deputies;
import org.tian.organisation.DeputyOrder;
import org.tian.organisation.Deputyship;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CommitteeSettings;
import org.tian.staffing.HandwrittenAnswers;

/**
 * Real steps in the place of somebody, signed by hand, and done by themselves for the same person.
 * Runs on H2 and MySQL.
 */
abstract class InPlaceOfContract {

  private static final String LEAD = "ncal.jyj";

  /** Deputy and head of it is one person. */
  private static final String SMALL = "ncal.bwb";

  @Autowired private HandledCases handled;
  @Autowired private TestReplies replies;
  @Autowired private SignOffReaders readers;
  @Autowired private HandlingPlans plans;
  @Autowired private HandwrittenAnswers answers;
  @Autowired private Signatures signatures;
  @Autowired private Deputies deputies;
  @Autowired private Directory directory;
  @Autowired private WorkItems items;
  @Autowired private AuditTrail trail;
  @Autowired private AsPerson asPerson;
  @Autowired private CommitteeSettings settings;

  private Deputyship made;

  @AfterEach
  void setRight() {
    settings.set("ncal", "SKIP_SAME_PERSON", "false");
    if (made != null) {
      asPerson.run(made.getPersonId(), () -> deputies.end(made.getId(), null));
    }
  }

  @Test
  void signsInThePlaceOfTheHead_andSaysSo() {
    long id = checked(LEAD);
    String task = waiting(id, "Task_SignReply", LEAD).taskId();
    assertThat(items.concerns(task, "xuyan")).isFalse();
    made = appoint("heping", "xuyan", Set.of("reply-signoff"));

    handled.complete("xuyan", "Task_SignReply", id, LEAD, Map.of("signOutcome", "APPROVE"));

    assertThat(as("heping", () -> readers.ofProposal(id)).get(0).entries())
        .filteredOn(entry -> entry.getStep() == SignOffStep.SIGN)
        .extracting(SignOffEntry::getPersonId, SignOffEntry::getPersonName)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "xuyan",
                directory.personName("xuyan") + "（代" + directory.personName("heping") + "）"));
    WorkItem done = items.find(task).orElseThrow();
    assertThat(done.completedBy()).isEqualTo("xuyan");
    assertThat(done.actingFor()).isEqualTo("heping");
  }

  @Test
  void keepsTheInstructionSignedByHand_forTheSheet() {
    long id = handled.begin(LEAD);
    handled.signForOnly("xuyan", id, LEAD);
    String task = waiting(id, "Task_InstructHandling", LEAD).taskId();
    Map<String, Object> form = Map.of("headInstruction", "请逐条办理。", "sections", "综合科");

    assertThat(codes("gaofeng", task, form, "data:image/png;base64,bm90IGEgcG5n"))
        .containsExactly("task.gone");
    assertThat(codes("heping", task, form, "data:image/png;base64,bm90IGEgcG5n"))
        .containsExactly("signature.not-png");
    assertThat(items.find(task).orElseThrow().state()).isEqualTo(WorkItem.State.OPEN);
    asPerson.run("heping", () -> answers.complete(task, form, drawn()));

    HandlingPlan plan = plans.of(handled.task(id, LEAD).getId()).orElseThrow();
    assertThat(plan.getSignedName()).isEqualTo(directory.personName("heping"));
    assertThat(signatures.picture(plan.getSignatureId()).source()).startsWith("data:image/png");
    asPerson.run("heping", () -> signatures.drop(task));
    assertThat(signatures.content(plan.getSignatureId())).as("taken for good").isNotEmpty();
  }

  @Test
  void opensTheCaseToTheDeputy_onlyWhileSomethingIsToBeDoneInIt() {
    long id = handled.begin(LEAD);
    made = appoint(person(LEAD, Role.HEAD), "gaofeng", Set.of());
    assertThat(items.standsInAt("gaofeng", id)).isFalse();

    handled.signForOnly("xuyan", id, LEAD);

    assertThat(waiting(id, "Task_InstructHandling", LEAD)).isNotNull();
    assertThat(items.standsInAt("gaofeng", id)).isTrue();
    assertThat(items.standsInAmong("gaofeng", List.of(id))).containsExactly(id);
    handled.complete(
        "gaofeng",
        "Task_InstructHandling",
        id,
        LEAD,
        Map.of("headInstruction", "请办。", "sections", "综合科"));
    assertThat(items.standsInAt("gaofeng", id)).isFalse();
  }

  @Test
  void signsByItself_whenTheOnlySignerHasJustCheckedAndTheCommitteeAllowsIt() {
    settings.set("ncal", "SKIP_SAME_PERSON", "true");

    long id = checked(SMALL);

    assertThat(handled.waiting(id, "Task_SignReply", SMALL)).isEmpty();
    assertThat(handled.waiting(id, "Task_CheckReplyByOffice", SMALL)).isPresent();
    String head = person(SMALL, Role.HEAD);
    assertThat(trail.ofCase(waiting(id, "Task_CheckReplyByOffice", SMALL).caseKey()))
        .filteredOn(entry -> entry.action().equals("task.as-before"))
        .extracting(AuditEntry::actorId, AuditEntry::origin)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(head, "SYSTEM"));
  }

  @Test
  void waitsForTheSigner_whenTheCommitteeDoesNotAllowIt_orAnotherCouldSign() {
    assertThat(handled.waiting(checked(SMALL), "Task_SignReply", SMALL)).isPresent();

    settings.set("ncal", "SKIP_SAME_PERSON", "true");

    assertThat(handled.waiting(checked(LEAD), "Task_SignReply", LEAD)).isPresent();
  }

  private long checked(String unit) {
    long id = handled.begin(unit);
    handled.signFor(person(unit, Role.LIAISON), id, unit);
    handled.complete(person(unit, Role.SECTION), "Task_DraftReply", id, unit, replies.form());
    handled.complete(
        person(unit, Role.DEPUTY),
        "Task_CheckReplyDraft",
        id,
        unit,
        Map.of("checkOutcome", "APPROVE"));
    handled.isHandled(id);
    return id;
  }

  private WorkItem waiting(long id, String taskKey, String unit) {
    return handled.waiting(id, taskKey, unit).orElseThrow();
  }

  private String person(String unit, Role role) {
    return directory.holding(unit, role).get(0).getId();
  }

  private Deputyship appoint(String person, String deputy, Set<String> kinds) {
    DeputyOrder order = new DeputyOrder(person, deputy, null, null, kinds, "出差");
    return as(person, () -> deputies.appoint(order));
  }

  private List<String> codes(
      String person, String task, Map<String, Object> form, String signature) {
    return Refusals.codesOf(
        () -> asPerson.run(person, () -> answers.complete(task, form, signature)));
  }

  private static String drawn() {
    BufferedImage picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.BLACK);
    pen.drawLine(5, 5, 110, 30);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private <T> T as(String person, Supplier<T> work) {
    return asPerson.call(person, work);
  }
}
