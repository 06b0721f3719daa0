package org.tian.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.Refusals.codesOf;
import static org.tian.topic.TopicFixture.COMMITTEE;
import static org.tian.topic.TopicFixture.MEMBER;
import static org.tian.topic.TopicFixture.OFFICE;
import static org.tian.topic.TopicFixture.OTHER_MEMBER;
import static org.tian.topic.TopicFixture.STRANGERS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Proposals;
import org.tian.proposal.RecycleBin;
import org.tian.proposal.StepRecorder;

/** What the yearly list of topics promises, the same on every database. */
abstract class TopicsContract {

  @Autowired TopicFixture fixture;
  @Autowired CaseFixture cases;
  @Autowired ReferenceTopics topics;
  @Autowired TopicEditing editing;
  @Autowired WorkPoints workPoints;
  @Autowired SourceDrafts sourceDrafts;
  @Autowired ProposalOrigins origins;
  @Autowired ProposalDrafts drafts;
  @Autowired RecycleBin recycleBin;
  @Autowired Proposals proposals;
  @Autowired StepRecorder steps;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void topicGoesFromDraftToMembersToEverybodyToRetired() {
    ReferenceTopic topic = fixture.topic(1981, TopicFixture.freshTitle());
    long id = topic.getId();

    assertThat(visibleTo(MEMBER, id)).isFalse();
    fixture.as(OFFICE, () -> editing.publish(id, TopicAudience.MEMBERS));
    assertThat(visibleTo(MEMBER, id)).isTrue();
    assertThat(publicTitles(1981)).isEmpty();
    fixture.as(OFFICE, () -> editing.publish(id, TopicAudience.PUBLIC));
    assertThat(publicTitles(1981)).containsExactly(topic.getTitle());
    fixture.as(OFFICE, () -> editing.retire(id));
    assertThat(publicTitles(1981)).isEmpty();
    assertThat(visibleTo(MEMBER, id)).isFalse();

    assertThat(steps.actionsOf("topic:" + id))
        .containsExactly(
            "topic.drafted", "topic.published", "topic.published-to-all", "topic.retired");
    assertThat(codesOf(() -> fixture.as(OFFICE, () -> editing.retire(id))))
        .containsExactly("topic.not-in-this-state");
  }

  @Test
  void membersTopicIsNotThere_forOtherCommitteesUnitsAndThePublic() {
    long id = fixture.published(1982, TopicFixture.freshTitle(), TopicAudience.MEMBERS).getId();

    for (String reader :
        List.of(MEMBER, OTHER_MEMBER, "zhaoqiang", "sunli", "tangshen", "liumei")) {
      assertThat(visibleTo(reader, id)).as(reader).isTrue();
    }
    for (String stranger : STRANGERS) {
      assertThat(visibleTo(stranger, id)).as(stranger).isFalse();
      assertThat(
              codesOf(
                  () ->
                      fixture.as(
                          stranger,
                          () ->
                              topics.search(new TopicSearch(COMMITTEE, 1982, null, "", null, 9)))))
          .containsExactly("topic.not-found");
      assertThat(codesOf(() -> fixture.as(stranger, () -> sourceDrafts.fromTopic(id))))
          .containsExactly("topic.not-found");
    }
    assertThat(codesOf(() -> topics.read(id))).containsExactly("topic.not-found");
  }

  @Test
  void onlyTheOfficeKeepsTopics() {
    long id = fixture.published(1983, TopicFixture.freshTitle(), TopicAudience.PUBLIC).getId();

    for (String person : List.of(MEMBER, "sunli", "duankeqin")) {
      for (Runnable step :
          List.<Runnable>of(
              () -> editing.change(id, 0, TopicFixture.topicContent("改一改这个题目")),
              () -> editing.publish(id, TopicAudience.MEMBERS),
              () -> editing.retire(id),
              () -> editing.move(id, true),
              () -> editing.addSource(id, SourceRef.hotWord("停车", 2025)),
              () -> editing.create(COMMITTEE, 1983, TopicFixture.topicContent("另一个题目"), List.of()),
              () -> workPoints.add(COMMITTEE, 1983, "一条要点"),
              () -> topics.changesOf(id))) {
        assertThat(codesOf(() -> fixture.as(person, step)))
            .as(person)
            .containsExactly("topic.not-found");
      }
    }
  }

  @Test
  void listKeepsItsOrder_whenMovedAndPaged() {
    ReferenceTopic first = fixture.published(1984, "甲题目的内容", TopicAudience.MEMBERS);
    ReferenceTopic second = fixture.published(1984, "乙题目的内容", TopicAudience.MEMBERS);
    ReferenceTopic third = fixture.published(1984, "丙题目的内容", TopicAudience.MEMBERS);

    fixture.as(OFFICE, () -> editing.move(third.getId(), true));
    fixture.as(OFFICE, () -> editing.move(first.getId(), true));

    TopicPage<ReferenceTopic> page = page(1984, "", null, 2);
    assertThat(ids(page)).containsExactly(first.getId(), third.getId());
    assertThat(ids(page(1984, "", page.next(), 2))).containsExactly(second.getId());
    assertThat(ids(page(1984, "丙题目", null, 2))).containsExactly(third.getId());
    assertThat(ids(page(1984, "没有这样的词", null, 2))).isEmpty();
  }

  @Test
  void everyChangeIsKept_andALateOneIsRefused() {
    ReferenceTopic topic = fixture.topic(1985, "原来的题目");
    fixture.as(
        OFFICE,
        () ->
            editing.change(topic.getId(), topic.getVersion(), TopicFixture.topicContent("后来的题目")));

    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        OFFICE,
                        () ->
                            editing.change(
                                topic.getId(),
                                topic.getVersion(),
                                TopicFixture.topicContent("更晚的题目")))))
        .containsExactly("topic.changed-elsewhere");
    assertThat(fixture.as(OFFICE, () -> topics.changesOf(topic.getId())))
        .extracting(change -> change.getContent().title())
        .containsExactly("后来的题目", "原来的题目");
  }

  @Test
  void topicNamesItsSources_onlyOfItsCommittee() {
    ClueGroup group = fixture.grouped(TopicFixture.freshTitle());
    fixture.as(OFFICE, () -> workPoints.add(COMMITTEE, 1986, "1. 加快路灯改造\n\n（二）修补道路\n加快路灯改造"));
    List<WorkPoint> points = fixture.as(OFFICE, () -> workPoints.of(COMMITTEE, 1986));
    assertThat(points).extracting(WorkPoint::getText).containsExactly("加快路灯改造", "修补道路");
    WorkPoint point = points.get(0);

    ReferenceTopic topic =
        fixture.as(
            OFFICE,
            () ->
                editing.create(
                    COMMITTEE,
                    1986,
                    TopicFixture.topicContent(TopicFixture.freshTitle()),
                    List.of(
                        SourceRef.group(group.getId()),
                        SourceRef.workPoint(point.getId()),
                        SourceRef.hotWord("路灯", 2025))));

    assertThat(fixture.as(OFFICE, () -> topics.sourcesOf(topic.getId())))
        .extracting(TopicSource::getKind)
        .containsExactly(SourceKind.CLUE_GROUP, SourceKind.WORK_POINT, SourceKind.HOT_WORD);
    assertThat(codesOf(() -> fixture.as(OFFICE, () -> workPoints.remove(point.getId()))))
        .containsExactly("topic.work-point-used");
    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        OFFICE, () -> editing.addSource(topic.getId(), SourceRef.group(999_999L)))))
        .containsExactly("topic.source-unknown");
  }

  @Test
  void draftRemembersItsTopic_andASubmittedOneIsCounted() {
    ReferenceTopic topic =
        fixture.published(1987, TopicFixture.freshTitle(), TopicAudience.MEMBERS);

    SourceDrafts.Begun begun = fixture.as(MEMBER, () -> sourceDrafts.fromTopic(topic.getId()));
    Proposal draft = fixture.as(MEMBER, () -> proposals.read(begun.proposalId()));

    assertThat(draft.getTitle()).isEqualTo("关于" + topic.getTitle() + "的提案");
    assertThat(fixture.as(MEMBER, () -> origins.of(draft.getId())).orElseThrow().title())
        .isEqualTo(topic.getTitle());
    assertThat(count(topic)).isZero();
    assertThat(steps.actionsOf(draft.getCaseKey()))
        .containsExactly("proposal.drafted", "topic.draft-begun");

    fixture.as(
        MEMBER,
        () ->
            drafts.change(
                draft.getId(),
                draft.getVersion(),
                DraftContent.of(CaseFixture.text(CaseFixture.freshTitle()))));
    cases.submit(MEMBER, draft.getId());
    assertThat(count(topic)).isEqualTo(1);
  }

  @Test
  void secondClickLeadsToTheSameDraft_alsoAtTheSameTime() throws Exception {
    long topic = fixture.published(1988, TopicFixture.freshTitle(), TopicAudience.MEMBERS).getId();
    ExecutorService hands = Executors.newFixedThreadPool(2);
    Callable<Long> click =
        () -> fixture.as(MEMBER, () -> sourceDrafts.fromTopic(topic)).proposalId();

    List<Future<Long>> clicks = hands.invokeAll(List.of(click, click));

    hands.shutdown();
    assertThat(clicks.get(0).get()).isEqualTo(clicks.get(1).get());
    SourceDrafts.Begun others = fixture.as(OTHER_MEMBER, () -> sourceDrafts.fromTopic(topic));
    assertThat(others.fresh()).isTrue();
    assertThat(others.proposalId()).isNotEqualTo(clicks.get(0).get());
  }

  @Test
  void originGoesWithTheDraft_onceItIsRemovedForGood() {
    long topic = fixture.published(1989, TopicFixture.freshTitle(), TopicAudience.MEMBERS).getId();
    long draft = fixture.as(MEMBER, () -> sourceDrafts.fromTopic(topic)).proposalId();

    fixture.as(MEMBER, () -> drafts.delete(draft));
    assertThat(fixture.as(MEMBER, () -> sourceDrafts.fromTopic(topic)).fresh()).isTrue();
    fixture.as(MEMBER, () -> recycleBin.remove(draft));

    assertThat(origins.of(draft)).isEmpty();
  }

  @Test
  void whoIsNoMemberWritesForTheBody_whoIsNeitherIsRefused() {
    long topic = fixture.published(1990, TopicFixture.freshTitle(), TopicAudience.MEMBERS).getId();

    long draft = fixture.as("liumei", () -> sourceDrafts.fromTopic(topic)).proposalId();

    assertThat(proposals.get(draft).getKind()).isEqualTo(ProposalKind.PARTY);
    assertThat(codesOf(() -> fixture.as(OFFICE, () -> sourceDrafts.fromTopic(topic))))
        .containsExactly("topic.draft-not-qualified");
  }

  @Test
  void originIsNamedOnlyByItsKind_whereTheReaderMayNotSeeTheSource() {
    ClueGroup group = fixture.grouped(TopicFixture.freshTitle());
    long draft = fixture.as(MEMBER, () -> sourceDrafts.fromGroup(group.getId())).proposalId();

    assertThat(fixture.as(MEMBER, () -> origins.of(draft)).orElseThrow().title())
        .isEqualTo(group.getTitle());
    ProposalOrigins.Origin forUnit = fixture.as("xuyan", () -> origins.of(draft)).orElseThrow();
    assertThat(forUnit.kind()).isEqualTo(OriginKind.CLUE_GROUP);
    assertThat(forUnit.title() + forUnit.url()).isEmpty();
  }

  @Test
  void refusesTopicsWithoutWordsAndYearsThatAreNone() {
    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        OFFICE,
                        () ->
                            editing.create(
                                COMMITTEE, 2026, new TopicContent("", "", "", ""), List.of()))))
        .containsExactly("topic.missing.title", "topic.missing.reasons");
    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        OFFICE,
                        () ->
                            editing.create(
                                COMMITTEE, 20260, TopicFixture.topicContent("某个题目"), List.of()))))
        .containsExactly("topic.no-year");
  }

  private boolean visibleTo(String person, long id) {
    return fixture.as(
        person,
        () -> {
          try {
            return topics.read(id) != null;
          } catch (org.tian.shared.RefusedException notThere) {
            return false;
          }
        });
  }

  private List<String> publicTitles(int year) {
    return topics
        .searchPublic(new TopicSearch(COMMITTEE, year, null, "", null, 50))
        .items()
        .stream()
        .map(ReferenceTopic::getTitle)
        .toList();
  }

  private TopicPage<ReferenceTopic> page(int year, String q, Long after, int limit) {
    return fixture.as(
        MEMBER, () -> topics.search(new TopicSearch(COMMITTEE, year, null, q, after, limit)));
  }

  private static List<Long> ids(TopicPage<ReferenceTopic> page) {
    return page.items().stream().map(ReferenceTopic::getId).toList();
  }

  private long count(ReferenceTopic topic) {
    return origins.counts(OriginKind.TOPIC, List.of(topic.getId())).getOrDefault(topic.getId(), 0L);
  }
}
