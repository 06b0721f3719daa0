package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What writing, submitting and reading proposals promises, the same on every database. */
abstract class ProposalsContract extends CaseContract {

  @Autowired ProposalDrafts drafts;
  @Autowired ProposalSubmission submission;
  @Autowired ProposalWithdrawal withdrawal;
  @Autowired ProposalRevision revision;
  @Autowired BodyConfirmations confirmations;
  @Autowired CaseClosing closing;

  @Test
  void keepsDraft_whenIncomplete() {
    Proposal draft =
        fixture.draft(
            "linyue", DraftContent.of(new ProposalText("半句", null, "𠮷", List.of("", "二"))));

    Proposal read = fixture.as("linyue", () -> proposals.read(draft.getId()));

    assertThat(read.getText().suggestions()).containsExactly("", "二");
    assertThat(read.getAnalysis()).isEqualTo("𠮷");
    assertThat(read.getStatus()).isEqualTo(ProposalStatus.DRAFT);
  }

  @Test
  void replacesSuggestions_whenSavedAgain() {
    Proposal draft = fixture.draft("linyue");
    DraftContent shorter =
        DraftContent.of(new ProposalText(draft.getTitle(), "", "", List.of("只此一条")));

    Proposal saved =
        fixture.as("linyue", () -> drafts.change(draft.getId(), draft.getVersion(), shorter));

    assertThat(saved.getVersion()).isGreaterThan(draft.getVersion());
    assertThat(fixture.as("linyue", () -> proposals.read(draft.getId())).getText().suggestions())
        .containsExactly("只此一条");
  }

  @Test
  void refusesSaving_whenChangedElsewhere() {
    Proposal draft = fixture.draft("linyue");
    DraftContent first = DraftContent.of(CaseFixture.text("先存的"));
    DraftContent second = DraftContent.of(CaseFixture.text("后存的"));
    fixture.as("linyue", () -> drafts.change(draft.getId(), draft.getVersion(), first));

    refusalsOf(
            () ->
                fixture.as(
                    "linyue", () -> drafts.change(draft.getId(), draft.getVersion(), second)))
        .containsExactly("proposal.changed-elsewhere");

    assertThat(proposals.get(draft.getId()).getTitle()).isEqualTo("先存的");
  }

  @Test
  void hidesDraft_fromEverybodyElse() {
    Proposal draft = fixture.draft("linyue");

    for (String stranger : List.of("guohao", "chenmin", "zhaoqiang", "tangshen", "xuyan")) {
      refusalsOf(() -> fixture.as(stranger, () -> proposals.read(draft.getId())))
          .containsExactly("case.not-found");
      refusalsOf(() -> fixture.as(stranger, () -> fixture.submit(stranger, draft.getId())))
          .containsExactly("case.not-found");
    }
  }

  @Test
  void deletesOwnDraft_butNoCase() {
    Proposal draft = fixture.draft("linyue");
    Proposal submitted = fixture.submitted("linyue");

    fixture.as("linyue", () -> drafts.delete(draft.getId()));

    refusalsOf(() -> fixture.as("linyue", () -> proposals.read(draft.getId())))
        .containsExactly("case.not-found");
    refusalsOf(() -> fixture.as("linyue", () -> drafts.delete(submitted.getId())))
        .containsExactly("proposal.not-a-draft");
  }

  @Test
  void refusesDraft_whenPersonIsNoProposer() {
    DraftContent content = DraftContent.of(CaseFixture.text("旁人的提案"));

    refusalsOf(() -> fixture.draft("xuyan", content)).containsExactly("proposal.not-qualified");
    refusalsOf(() -> fixture.as("linyue", () -> drafts.create("nc", content)))
        .containsExactly("proposal.not-qualified");
  }

  @Test
  void startsCase_whenSubmitted() {
    Proposal draft = fixture.draft("linyue");

    Proposal submitted = fixture.submit("linyue", draft.getId());

    assertThat(submitted.getFlowNo()).matches("NCAL-12-5-\\d{4}");
    assertThat(submitted.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
    assertThat(submitted.getSubmission()).isEqualTo(SubmissionType.SESSION);
    assertThat(steps.actionsOf(submitted.getFlowNo())).containsExactly("proposal.submitted");
    verify(lifecycle).start(argThat(started -> started.getId().equals(draft.getId())));
  }

  @Test
  void refusesSecondSubmission() {
    Proposal submitted = fixture.submitted("linyue");

    refusalsOf(() -> fixture.submit("linyue", submitted.getId()))
        .containsExactly("proposal.not-in-this-state");
  }

  @Test
  void tellsAllReasonsAtOnce_whenTextIsUnfit() {
    Proposal draft =
        fixture.draft(
            "linyue",
            new DraftContent(
                ProposalKind.INDIVIDUAL,
                null,
                new ProposalText("", "太短", "", List.of("一", "")),
                List.of("ncal.meiyou"),
                true,
                true));

    refusalsOf(() -> fixture.submit("linyue", draft.getId()))
        .containsExactly(
            "proposal.title-missing",
            "proposal.situation-too-short",
            "proposal.analysis-missing",
            "proposal.suggestion-empty",
            "proposal.unit-unknown");
    assertThat(proposals.get(draft.getId()).isDraft()).isTrue();
    verify(lifecycle, never()).start(any());
  }

  @Test
  void refusesSameTitle_naming_theOther() {
    String title = CaseFixture.freshTitle();
    Proposal first =
        fixture.submit(
            "linyue", fixture.draft("linyue", DraftContent.of(CaseFixture.text(title))).getId());
    Proposal again =
        fixture.draft("linyue", DraftContent.of(CaseFixture.text(title.replace("的提案", " 的建议"))));
    Proposal others = fixture.draft("guohao", DraftContent.of(CaseFixture.text(title)));

    refusalsOf(() -> fixture.submit("linyue", again.getId()))
        .containsExactly("proposal.title-twice");

    assertThat(fixture.submit("guohao", others.getId()).getFlowNo())
        .isNotEqualTo(first.getFlowNo());
  }

  @Test
  void offersProposalBetweenSessions_whenCollectionIsOver() {
    DraftContent content = DraftContent.of(CaseFixture.text(CaseFixture.freshTitle()));
    Proposal draft =
        fixture.as("xiangwanqing", () -> drafts.create("nc", ofBody("nc.minmeng", content)));
    fixture.as("xiangwanqing", () -> confirmations.confirm(draft.getId(), "nc.minmeng"));

    refusalsOf(() -> fixture.submit("xiangwanqing", draft.getId()))
        .containsExactly("proposal.collection-over");
    Proposal late =
        fixture.as("xiangwanqing", () -> submission.submit(draft.getId(), SubmissionType.ORDINARY));

    assertThat(late.getSubmission()).isEqualTo(SubmissionType.ORDINARY);
  }

  @Test
  void letsThoseOfABodySpeakForIt_andNobodyElse() {
    DraftContent content =
        ofBody("ncal.minge", DraftContent.of(CaseFixture.text(CaseFixture.freshTitle())));

    long id = fixture.draft("xiejin", content).getId();
    fixture.as("caojun", () -> confirmations.confirm(id, "ncal.minge"));
    Proposal submitted = fixture.submit("xiejin", id);

    assertThat(fixture.as("caojun", () -> proposals.read(submitted.getId())).getBodyCode())
        .isEqualTo("ncal.minge");
    refusalsOf(() -> fixture.draft("linyue", content)).containsExactly("proposal.not-staff");
    refusalsOf(() -> fixture.as("chenmin", () -> withdrawal.withdraw(submitted.getId(), "不提了")))
        .containsExactly("proposal.not-yours");
    refusalsOf(() -> fixture.draft("xiejin", ofBody("ncal.minjian", content)))
        .containsExactly("proposal.not-staff");
    refusalsOf(() -> fixture.draft("yujun", ofBody("ncal.wenyi", content)))
        .containsExactly("proposal.body-unknown");
  }

  @Test
  void opensCase_toOfficialsOfItsCommitteeAndThoseAdmitted() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    for (String official : List.of("chenmin", "zhaoqiang", "sunli", "xiangshaohua", "tangshen")) {
      assertThat(fixture.as(official, () -> proposals.read(id)).getId()).isEqualTo(id);
    }
    for (String stranger : List.of("guohao", "xuyan", "fangyuankai", "mazeyu")) {
      refusalsOf(() -> fixture.as(stranger, () -> proposals.read(id)))
          .containsExactly("case.not-found");
    }

    participants.admit(id, "ncal.jyj");

    assertThat(fixture.as("xuyan", () -> proposals.read(id)).getId()).isEqualTo(id);
  }

  @Test
  void refusesWithdrawal_withoutReasonAndOnceAnswered() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();

    refusalsOf(() -> fixture.as("linyue", () -> withdrawal.withdraw(id, " ")))
        .containsExactly("proposal.withdrawal-reason-missing");
    fixture.as("linyue", () -> withdrawal.withdraw(id, "情况已解决"));
    progress.recordWithdrawal(id);

    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.WITHDRAWN);
    assertThat(steps.last("proposal.withdrawn").reason()).isEqualTo("情况已解决");
    refusalsOf(() -> fixture.as("linyue", () -> withdrawal.withdraw(id, "再撤")))
        .containsExactly("proposal.not-in-this-state");
  }

  @Test
  void keepsReason_undone_whenProcessNoLongerWaits() {
    Proposal submitted = fixture.submitted("linyue");
    when(lifecycle.withdraw(any())).thenReturn(false);

    refusalsOf(() -> fixture.as("linyue", () -> withdrawal.withdraw(submitted.getId(), "撤")))
        .containsExactly("proposal.not-withdrawable");

    assertThat(proposals.get(submitted.getId()).getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
  }

  @Test
  void keepsTextBefore_whenRevised() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    progress.returnForCorrection(id, "请补数据");
    ProposalText better =
        new ProposalText(
            submitted.getTitle(),
            submitted.getSituation() + "据去年普查。",
            submitted.getAnalysis(),
            List.of("由市级统筹加固经费"));

    fixture.as("linyue", () -> revision.revise(id, better, "补了数据来源"));

    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
    assertThat(steps.last("proposal.revised").details())
        .containsKeys("situation.before", "situation.after", "suggestions.before")
        .doesNotContainKey("title.before");
    assertThat(steps.last("proposal.revised").reason()).isEqualTo("补了数据来源");
  }

  @Test
  void mergesWithItsParticipants_andClosesWithTheMain() {
    Proposal main = fixture.submitted("linyue");
    Proposal sub = fixture.submitted("guohao");
    Proposal earlier = fixture.submitted("guohao");
    progress.merge(earlier.getId(), sub.getId(), "SOCIETY", "同一件事");

    progress.merge(sub.getId(), main.getId(), "SOCIETY", "同一件事");

    assertThat(proposals.mergedInto(main.getId()))
        .extracting(Proposal::getId)
        .containsExactly(sub.getId(), earlier.getId());
    assertThat(participants.of(main.getId())).containsExactly("guohao-self", "linyue-self");
    assertThat(proposals.get(sub.getId()).getCaseNo()).isNull();
    refusalsOf(() -> progress.refuseFiling(main.getId(), "ACADEMIC", null, "学术"))
        .containsExactly("proposal.has-merged-ones");
    progress.file(main.getId(), "M" + main.getId(), "SOCIETY", "");
    progress.handOver(main.getId());
    progress.recordAnswered(main.getId());
    closing.close(main.getId());
    verify(lifecycle).mainClosed(argThat(merged -> merged.getId().equals(sub.getId())));
    verify(lifecycle).mainClosed(argThat(merged -> merged.getId().equals(earlier.getId())));
  }

  @Test
  void countsAsChangeOfTheMain_whenAnotherIsMerged_soThatClosingAtTheSameMomentStartsOver() {
    Proposal main = fixture.submitted("linyue");
    Proposal sub = fixture.submitted("guohao");

    progress.merge(sub.getId(), main.getId(), "SOCIETY", "同一件事");

    assertThat(proposals.get(main.getId()).getVersion()).isGreaterThan(main.getVersion());
  }

  @Test
  void refusesMerging_intoItselfMergedAndClosedOnes() {
    Proposal main = fixture.submitted("linyue");
    Proposal merged = fixture.submitted("guohao");
    Proposal refused = fixture.submitted("guohao");
    Proposal sub = fixture.submitted("zhouwei");
    progress.merge(merged.getId(), main.getId(), "SOCIETY", "同");
    progress.refuseFiling(refused.getId(), "ACADEMIC", null, "学术");

    refusalsOf(() -> progress.merge(sub.getId(), sub.getId(), "SOCIETY", "同"))
        .containsExactly("proposal.merge-into-itself");
    refusalsOf(() -> progress.merge(sub.getId(), merged.getId(), "SOCIETY", "同"))
        .containsExactly("proposal.merge-target");
    refusalsOf(() -> progress.merge(sub.getId(), refused.getId(), "SOCIETY", "同"))
        .containsExactly("proposal.merge-target");
  }

  @Test
  void findsByWords_onlyWhatIsVisible() {
    String mark = "木槿" + System.nanoTime();
    Proposal mine = fixture.draft("linyue", withSuggestion(mark + "100%"));
    Proposal submitted =
        fixture.submit("guohao", fixture.draft("guohao", withSuggestion(mark)).getId());

    assertThat(ids("linyue", mark)).containsExactly(mine.getId());
    assertThat(ids("guohao", mark)).containsExactly(submitted.getId());
    assertThat(ids("chenmin", mark)).containsExactly(submitted.getId());
    assertThat(ids("fangyuankai", mark)).isEmpty();
    assertThat(ids("linyue", mark + "100%")).containsExactly(mine.getId());
    assertThat(ids("guohao", mark + "_")).isEmpty();
    assertThat(ids("chenmin", submitted.getFlowNo().toUpperCase())).contains(submitted.getId());
  }

  @Test
  void pagesByKey_withoutGapOrRepeat() {
    List<Long> written =
        Stream.generate(() -> fixture.draft("mahaifeng").getId()).limit(5).toList();

    ProposalPage first = page("mahaifeng", null);
    ProposalPage second = page("mahaifeng", first.next());
    ProposalPage third = page("mahaifeng", second.next());

    assertThat(
            Stream.of(first, second, third)
                .flatMap(page -> page.items().stream())
                .map(ProposalSummary::id)
                .sorted())
        .containsExactlyElementsOf(written);
    assertThat(third.next()).isNull();
    assertThat(first.items().get(0).proposerName()).isEqualTo("马海峰");
  }

  private ProposalPage page(String person, Long after) {
    return fixture.as(
        person, () -> proposals.search(new ProposalSearch("", List.of(), null, true, 2, after)));
  }

  private List<Long> ids(String person, String words) {
    ProposalSearch search = new ProposalSearch(words, List.of(), "ncal", false, 50, null);
    return fixture.as(
        person, () -> proposals.search(search).items().stream().map(ProposalSummary::id).toList());
  }

  private static DraftContent ofBody(String bodyCode, DraftContent content) {
    return new DraftContent(ProposalKind.PARTY, bodyCode, content.text(), List.of(), true, true);
  }

  private static DraftContent withSuggestion(String suggestion) {
    ProposalText text = CaseFixture.text(CaseFixture.freshTitle());
    return DraftContent.of(
        new ProposalText(
            text.title(), text.situation(), text.analysis(), List.of("第一条", suggestion)));
  }
}
