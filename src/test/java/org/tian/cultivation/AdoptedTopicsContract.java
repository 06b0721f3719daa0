package org.tian.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.Refusals.codesOf;
import static org.tian.cultivation.CultivationFixture.DECLARER;
import static org.tian.cultivation.CultivationFixture.OFFICE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.Proposals;
import org.tian.proposal.Suggestion;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.TopicAudience;
import org.tian.topic.TopicCultivations;
import org.tian.topic.TopicFixture;

/** From a reference topic over its cultivation to the draft, the same on every database. */
abstract class AdoptedTopicsContract {

  private static final int YEAR = 1969;

  @Autowired CultivationFixture fixture;
  @Autowired TopicFixture topics;
  @Autowired TopicAdoption adoption;
  @Autowired TopicDeclarations declarations;
  @Autowired TopicCultivations counted;
  @Autowired Cultivations cultivations;
  @Autowired CultivationWithdrawal withdrawal;
  @Autowired CultivationDrafts drafts;
  @Autowired ProposalOrigins origins;
  @Autowired ProposalDrafts proposalDrafts;
  @Autowired Proposals proposals;

  @BeforeEach
  void prepare() {
    fixture.prepare();
    topics.prepare();
  }

  @Test
  void declaresInTheWordsOfTheList_andLeadsASecondClickToTheSame() {
    ReferenceTopic topic = published();

    TopicAdoption.Adopted first = adopt(DECLARER, topic);
    TopicAdoption.Adopted again = adopt(DECLARER, topic);

    Cultivation declared = first.cultivation();
    assertThat(first.fresh()).isTrue();
    assertThat(again.fresh()).isFalse();
    assertThat(again.cultivation().getId()).isEqualTo(declared.getId());
    assertThat(declared.getTopicId()).isEqualTo(topic.getId());
    assertThat(declared.getTitle()).isEqualTo(topic.getTitle());
    assertThat(declared.getReason()).isEqualTo(topic.getReasons());
    assertThat(declared.getResearchAim()).isNotEmpty();
    assertThat(fixture.open(declared.getId(), "Task_GradeTopic")).hasSize(1);
    assertThat(count(topic)).isEqualTo(1);
    adopt("guohao", topic);
    assertThat(count(topic)).isEqualTo(2);
  }

  @Test
  void countsNoMoreWhatWasWithdrawn_andLetsItBeDeclaredAnew() {
    ReferenceTopic topic = published();
    long id = adopt(DECLARER, topic).cultivation().getId();

    fixture.as(DECLARER, () -> withdrawal.withdraw(id, "另有安排"));

    assertThat(count(topic)).isZero();
    assertThat(adopt(DECLARER, topic).fresh()).isTrue();
  }

  @Test
  void isForThoseWhoMayPropose_andSeeTheTopicOnTheListOfTheCommittee() {
    ReferenceTopic topic = published();
    ReferenceTopic unpublished = topics.topic(YEAR, TopicFixture.freshTitle());

    assertThat(codesOf(() -> adopt(DECLARER, unpublished))).containsExactly("topic.not-found");
    assertThat(codesOf(() -> adopt(OFFICE, topic))).containsExactly("topic.draft-not-qualified");
    for (String stranger : TopicFixture.STRANGERS) {
      assertThat(codesOf(() -> adopt(stranger, topic)))
          .as(stranger)
          .containsExactly("topic.not-found");
    }
    assertThat(codesOf(() -> declare("ncal", unpublished.getId())))
        .containsExactly("cultivation.topic-unknown");
    assertThat(codesOf(() -> declare("nc", topic.getId()))).contains("cultivation.topic-unknown");
    assertThat(count(topic)).isZero();
  }

  @Test
  void givesTheDraftItsOrigin_alsoWhenItIsOpenedAgain() {
    ReferenceTopic topic = published();
    long id = ready(topic);

    fixture.complete(DECLARER, id, "Task_OpenDraft", CultivationFixture.draft());

    long draft = cultivations.get(id).getProposalId();
    assertThat(originOf(draft).kind()).isEqualTo(OriginKind.TOPIC);
    assertThat(originOf(draft).url()).isEqualTo("/desk/topics/" + topic.getId());
    fixture.as(DECLARER, () -> proposalDrafts.delete(draft));
    Proposal another = fixture.as(DECLARER, () -> drafts.openAgain(id));
    assertThat(originOf(another.getId()).url()).isEqualTo("/desk/topics/" + topic.getId());
  }

  @Test
  void carriesWhomAndResultIntoTheDraft_andLeavesEmptyWhatWasLeftOut() {
    long id = ready(published());

    fixture.complete(
        DECLARER,
        id,
        "Task_OpenDraft",
        Map.of(
            "proposalTitle", "关于治理校门口接送停车的提案",
            "situation", "三所小学早晚高峰共有六百多辆车停在路上。",
            "analysis", "周边没有限时停车位，放学时间又集中。",
            "suggestions",
                List.of(
                    Map.of("text", "划出限时停车位", "whom", "市公安局", "result", "三所小学各不少于五十个"),
                    Map.of("text", "错峰放学试点"))));

    Proposal draft = proposals.get(cultivations.get(id).getProposalId());
    assertThat(draft.getText().items())
        .containsExactly(
            new Suggestion("划出限时停车位", "市公安局", null, "三所小学各不少于五十个"), Suggestion.of("错峰放学试点"));
    assertThat(cultivations.get(id).getFindings().items()).isEqualTo(draft.getText().items());
  }

  @Test
  void refusesWhomAndResult_thatAreTooLong() {
    long id = fixture.researching();
    fixture.record(DECLARER, id);

    assertThat(
            codesOf(
                () ->
                    fixture.complete(
                        DECLARER,
                        id,
                        "Task_WriteFindings",
                        Map.of(
                            "situation",
                            "情况",
                            "analysis",
                            "分析",
                            "suggestions",
                            List.of(Map.of("text", "一条", "whom", "长".repeat(201)))))))
        .isNotEmpty();
  }

  private long ready(ReferenceTopic topic) {
    long id = adopt(DECLARER, topic).cultivation().getId();
    fixture.complete(
        OFFICE,
        id,
        "Task_GradeTopic",
        CultivationFixture.grading("ORDINARY", CultivationFixture.MENTOR));
    return fixture.readyFrom(fixture.researched(fixture.researching(id)));
  }

  private ReferenceTopic published() {
    return topics.published(YEAR, TopicFixture.freshTitle(), TopicAudience.MEMBERS);
  }

  private TopicAdoption.Adopted adopt(String person, ReferenceTopic topic) {
    return fixture.as(person, () -> adoption.adopt(topic.getId()));
  }

  private void declare(String committee, long topic) {
    fixture.as(
        DECLARER,
        () -> {
          declarations.declare(
              new TopicDeclaration(committee, null, null, "题目", "", "理由", "目标", null, topic));
        });
  }

  private long count(ReferenceTopic topic) {
    return counted.counts(List.of(topic.getId())).getOrDefault(topic.getId(), 0L);
  }

  private ProposalOrigins.Origin originOf(long proposal) {
    return fixture.as(DECLARER, () -> origins.of(proposal)).orElseThrow();
  }
}
