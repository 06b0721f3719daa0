package org.tian.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.Refusals.codesOf;
import static org.tian.topic.TopicFixture.FOREIGN_OFFICE;
import static org.tian.topic.TopicFixture.MEMBER;
import static org.tian.topic.TopicFixture.OFFICE;
import static org.tian.topic.TopicFixture.OTHER_MEMBER;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.audit.AuditTrail;
import org.tian.proposal.StepRecorder;

/** What giving, moderating and grouping clues promises, the same on every database. */
abstract class CluesContract {

  @Autowired TopicFixture fixture;
  @Autowired Clues clues;
  @Autowired ClueIntake intake;
  @Autowired ClueModeration moderation;
  @Autowired ClueGroups groups;
  @Autowired SimilarClues similar;
  @Autowired StepRecorder steps;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void giverFindsClueByReceipt_howeverItIsWritten() {
    Clue clue = fixture.given(TopicFixture.freshTitle());

    assertThat(clue.getReceipt()).matches("\\d{5}(-\\d{5}){3}");
    String typed = " " + clue.getReceipt().replace("-", " ").replace('0', '０');
    assertThat(clues.ofReceipt(typed).getId()).isEqualTo(clue.getId());
    for (String rubbish : List.of("", "0000", "'; drop table clue --", "一".repeat(500))) {
      assertThat(codesOf(() -> clues.ofReceipt(rubbish))).containsExactly("topic.not-found");
    }
  }

  @Test
  void formSentTwiceAtTheSameTime_givesOneClue() throws Exception {
    String form = intake.freshForm();
    ClueContent content = TopicFixture.content(TopicFixture.freshTitle());
    ExecutorService hands = Executors.newFixedThreadPool(4);
    Callable<Long> send = () -> intake.give(form, content, "192.0.2.77", form).getId();

    List<Future<Long>> sent =
        hands.invokeAll(IntStream.range(0, 4).mapToObj(number -> send).toList());

    hands.shutdown();
    long first = sent.get(0).get();
    for (Future<Long> one : sent) {
      assertThat(one.get()).isEqualTo(first);
    }
  }

  @Test
  void refusesWithTheField_whenSomethingIsMissingOverlongOrForeign() {
    ClueContent empty = new ClueContent(null, " ", "\u0000", null, null, null, null, false);
    ClueContent overlong =
        new ClueContent(
            "ncal",
            "题".repeat(101),
            "情".repeat(2001),
            "愿".repeat(2001),
            "名".repeat(41),
            "1".repeat(81),
            999_999L,
            true);

    assertThat(codesOf(() -> clues.give(null, empty)))
        .containsExactly(
            "topic.missing.committee",
            "topic.missing.title",
            "topic.missing.happening",
            "topic.missing.wish",
            "topic.missing.consent");
    assertThat(codesOf(() -> clues.give(null, overlong)))
        .containsExactly(
            "topic.too-long",
            "topic.too-long",
            "topic.too-long",
            "topic.too-long",
            "topic.too-long",
            "topic.point-elsewhere");
  }

  @Test
  void trailHoldsNeitherWordsNorGiver() {
    Clue clue = fixture.given(TopicFixture.freshTitle());

    var entry = trail.ofCase("clue:" + clue.getId()).get(0);

    assertThat(entry.action()).isEqualTo("clue.given");
    assertThat(entry.actorId()).isEqualTo("public");
    assertThat(entry.address()).isNull();
    assertThat(entry.details()).doesNotContain("路灯", "王女士", "199");
  }

  @Test
  void officeTakesRefusesAndTakesBack_allInTheTrail() {
    Clue clue = fixture.given(TopicFixture.freshTitle());
    long id = clue.getId();

    fixture.as(OFFICE, () -> moderation.accept(id));
    fixture.as(OFFICE, () -> moderation.reopen(id));
    fixture.as(OFFICE, () -> moderation.refuse(id, ClueRefusal.OTHER, "已在办理中。"));

    Clue told = clues.ofReceipt(clue.getReceipt());
    assertThat(told.getState()).isEqualTo(ClueState.REFUSED);
    assertThat(told.getRefusalNote()).isEqualTo("已在办理中。");
    assertThat(steps.actionsOf("clue:" + id))
        .containsExactly("clue.given", "clue.accepted", "clue.reopened", "clue.refused");
    assertThat(codesOf(() -> fixture.as(OFFICE, () -> moderation.accept(id))))
        .containsExactly("topic.clue-not-in-this-state");
  }

  @Test
  void refusalNeedsAReason_andOtherReasonsAWord() {
    long id = fixture.given(TopicFixture.freshTitle()).getId();

    assertThat(codesOf(() -> fixture.as(OFFICE, () -> moderation.refuse(id, null, ""))))
        .containsExactly("topic.missing.reason");
    assertThat(
            codesOf(() -> fixture.as(OFFICE, () -> moderation.refuse(id, ClueRefusal.OTHER, ""))))
        .containsExactly("topic.missing.note");
  }

  @Test
  void clueIsNotThere_forEverybodyButItsOffice() {
    Clue clue = fixture.given(TopicFixture.freshTitle());
    long id = clue.getId();

    for (String person : List.of(FOREIGN_OFFICE, MEMBER, "xuyan", "sunli", "tangshen")) {
      assertThat(codesOf(() -> fixture.as(person, () -> moderation.read(id))))
          .as(person)
          .containsExactly("topic.not-found");
      assertThat(codesOf(() -> fixture.as(person, () -> moderation.accept(id))))
          .as(person)
          .containsExactly("topic.not-found");
      assertThat(
              codesOf(
                  () ->
                      fixture.as(
                          person,
                          () -> moderation.search(new ClueSearch("ncal", null, "", null, 10)))))
          .as(person)
          .containsExactly("topic.not-found");
    }
  }

  @Test
  void memberSeesOwnCluesOnly() {
    Clue mine =
        fixture.as(
            MEMBER,
            () ->
                clues.give(
                    UUID.randomUUID().toString(), TopicFixture.content(TopicFixture.freshTitle())));
    fixture.given(TopicFixture.freshTitle());

    assertThat(fixture.as(MEMBER, () -> clues.mine(null, 50)).items())
        .extracting(Clue::getGiverId)
        .containsOnly(MEMBER);
    assertThat(fixture.as(OTHER_MEMBER, () -> clues.mine(null, 50)).items())
        .extracting(Clue::getId)
        .doesNotContain(mine.getId());
  }

  @Test
  void queueIsFilteredSearchedAndPaged() {
    String title = TopicFixture.freshTitle();
    Clue first = fixture.given(title);
    Clue second = fixture.given(title);
    fixture.accepted(title);
    ClueSearch search = new ClueSearch("ncal", ClueState.NEW, title, null, 1);

    TopicPage<Clue> page = fixture.as(OFFICE, () -> moderation.search(search));
    TopicPage<Clue> next =
        fixture.as(
            OFFICE,
            () -> moderation.search(new ClueSearch("ncal", ClueState.NEW, title, page.next(), 1)));

    assertThat(page.items()).extracting(Clue::getId).containsExactly(second.getId());
    assertThat(next.items()).extracting(Clue::getId).containsExactly(first.getId());
    assertThat(next.next()).isNull();
    assertThat(
            fixture
                .as(
                    OFFICE,
                    () -> moderation.search(new ClueSearch("ncal", null, "100%_!", null, 9)))
                .items())
        .isEmpty();
  }

  @Test
  void similarCluesAreOffered_refusedOnesAreNot() {
    String title = TopicFixture.freshTitle();
    Clue clue = fixture.given(title);
    Clue alike = fixture.given(title);
    Clue refused = fixture.given(title);
    fixture.as(OFFICE, () -> moderation.refuse(refused.getId(), ClueRefusal.SPAM, ""));

    var found = fixture.as(OFFICE, () -> similar.of(clue, 20));

    assertThat(found).extracting(one -> one.clue().getId()).contains(alike.getId());
    assertThat(found).extracting(one -> one.clue().getId()).doesNotContain(refused.getId());
  }

  @Test
  void groupHoldsCluesOfItsCommittee_andIsReadWithoutOthers() {
    Clue one = fixture.given(TopicFixture.freshTitle());
    Clue other = fixture.given(TopicFixture.freshTitle());
    ClueGroup group =
        fixture.as(OFFICE, () -> groups.create("路口照明", List.of(one.getId(), other.getId())));

    assertThat(fixture.as(MEMBER, () -> groups.cluesOf(group.getId())))
        .extracting(Clue::getState)
        .containsExactly(ClueState.GROUPED, ClueState.GROUPED);
    for (String stranger : TopicFixture.STRANGERS) {
      assertThat(codesOf(() -> fixture.as(stranger, () -> groups.read(group.getId()))))
          .containsExactly("topic.not-found");
    }
    fixture.as(OFFICE, () -> moderation.leaveGroup(one.getId()));
    assertThat(fixture.as(MEMBER, () -> groups.cluesOf(group.getId())))
        .extracting(Clue::getId)
        .containsExactly(other.getId());
  }

  @Test
  void cluesOfTwoCommitteesAreNeverOneGroup_andNothingRemains() {
    ClueContent elsewhere =
        new ClueContent("ncyt", "云台的线索", "云岭镇茶叶市场没有厕所。", "建一座厕所。", "", "", null, true);
    Clue foreign = clues.give(UUID.randomUUID().toString(), elsewhere);
    Clue own = fixture.given(TopicFixture.freshTitle());
    String title = TopicFixture.freshTitle();

    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        OFFICE, () -> groups.create(title, List.of(own.getId(), foreign.getId())))))
        .containsExactly("topic.not-found");

    assertThat(fixture.as(OFFICE, () -> groups.search("ncal", title, null, 5)).items()).isEmpty();
    assertThat(clues.ofReceipt(own.getReceipt()).getState()).isEqualTo(ClueState.NEW);
  }

  @Test
  void giversAreForgotten_afterAYear() {
    Clue old = fixture.given(TopicFixture.freshTitle());
    Clue recent = fixture.given(TopicFixture.freshTitle());
    jdbc.sql("update clue set given_at = '2020-01-01 00:00:00' where id = ?")
        .param(old.getId())
        .update();

    clues.forgetGivers();

    assertThat(clues.ofReceipt(old.getReceipt()).getContact()).isNull();
    assertThat(clues.ofReceipt(old.getReceipt()).getGiverName()).isNull();
    assertThat(clues.ofReceipt(recent.getReceipt()).getContact()).isNotNull();
  }
}
