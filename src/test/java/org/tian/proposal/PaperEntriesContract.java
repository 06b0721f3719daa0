package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** What entries by the office promise, the same on every database. */
abstract class PaperEntriesContract extends CaseContract {

  private static final String OFFICE = "chenmin";
  private static final String MEMBER = "linyue";
  private static final List<PaperEntry.Scan> SIGNED =
      List.of(
          new PaperEntry.Scan(
              "签名件.txt", new ByteArrayResource("签名".getBytes(StandardCharsets.UTF_8))));

  @Autowired PaperEntries entries;
  @Autowired ProposalDrafts drafts;
  @Autowired ProposalAttachments attachments;
  @Autowired ProposalVersions versions;
  @Autowired CommitteeSettings settings;

  @AfterEach
  void reset() {
    ClockUtil.reset();
    settings.set("ncal", CommitteeSetting.ENTRY_SUBMISSION.name(), "false");
    settings.set("ncal", CommitteeSetting.ENTRY_RECEIVED_COUNTS.name(), "false");
  }

  @Test
  void becomesTheMembersDraft_whoIsToldAndSubmitsIt() {
    Proposal entered = enter(EntryWay.PHONE, List.of(), false);
    long id = entered.getId();

    assertThat(entered.getEntry().orElseThrow().getEnteredBy()).isEqualTo(OFFICE);
    refusalsOf(() -> fixture.as(OFFICE, () -> proposals.read(id)))
        .containsExactly("case.not-found");
    assertThat(unseen()).contains(id);
    fixture.as(MEMBER, () -> entries.see(id));
    assertThat(unseen()).doesNotContain(id);
    Proposal submitted = fixture.submit(MEMBER, id);

    assertThat(submitted.isSubmittedByOffice()).isFalse();
    assertThat(fixture.as(MEMBER, () -> versions.of(id)))
        .extracting(ProposalVersion::getReason)
        .containsExactly(VersionReason.SUBMITTED, VersionReason.ENTERED);
    assertThat(fixture.as(OFFICE, () -> entries.ofMyOffice(null, 50)))
        .extracting(one -> one.proposal().getId())
        .contains(id);
  }

  @Test
  void keepsTheOfficesTitleInItsList_whateverTheMemberWrites() {
    Proposal entered = enter(EntryWay.PAPER, SIGNED, false);
    String title = entered.getTitle();
    fixture.as(
        MEMBER,
        () ->
            drafts.change(
                entered.getId(),
                proposals.get(entered.getId()).getVersion(),
                DraftContent.of(CaseFixture.text("委员自己改的案由"))));

    assertThat(fixture.as(OFFICE, () -> entries.ofMyOffice(null, 50)))
        .filteredOn(one -> one.proposal().getId().equals(entered.getId()))
        .extracting(PaperEntries.Entered::title)
        .containsExactly(title);
  }

  @Test
  void isSubmittedByTheOffice_whereTheCommitteeAllowsItAndTheSignedPaperIsAttached() {
    refusalsOf(() -> enter(EntryWay.PAPER, SIGNED, true))
        .containsExactly("proposal.entry-submission-off");
    settings.set("ncal", CommitteeSetting.ENTRY_SUBMISSION.name(), "true");
    refusalsOf(() -> enter(EntryWay.PAPER, List.of(), true))
        .containsExactly("proposal.entry-scan-missing");
    refusalsOf(() -> enter(EntryWay.PHONE, SIGNED, true))
        .containsExactly("proposal.entry-submission-needs-paper");
    refusalsOf(
            () ->
                enter(
                    new DraftContent(ProposalKind.JOINT, null, words(), List.of(), true, true),
                    EntryWay.PAPER,
                    now(),
                    SIGNED,
                    true))
        .containsExactly("proposal.entry-submission-joint");

    Proposal submitted = enter(EntryWay.MAIL, SIGNED, true);

    assertThat(submitted.getFlowNo()).isNotNull();
    assertThat(submitted.isSubmittedByOffice()).isTrue();
    assertThat(submitted.getProposerId()).isEqualTo(MEMBER);
    assertThat(submitted.getEntry().orElseThrow().getSignedScanId()).isNotNull();
    assertThat(steps.last("proposal.submitted-on-behalf").details())
        .containsEntry("proposer", MEMBER);
    assertThat(fixture.as(MEMBER, () -> attachments.of(submitted.getId()))).hasSize(1);
    assertThat(unseen()).contains(submitted.getId());
  }

  @Test
  void leavesNothingBehind_whenItCannotBeSubmitted() {
    settings.set("ncal", CommitteeSetting.ENTRY_SUBMISSION.name(), "true");
    String title = CaseFixture.freshTitle();

    refusalsOf(
            () ->
                enter(
                    DraftContent.of(new ProposalText(title, "短", "", List.of())),
                    EntryWay.PAPER,
                    now(),
                    SIGNED,
                    true))
        .contains("proposal.suggestions-missing");

    assertThat(fixture.as(OFFICE, () -> entries.ofMyOffice(null, 50)))
        .extracting(PaperEntries.Entered::title)
        .doesNotContain(title);
  }

  @Test
  void countsTheTimeOfReceipt_whereTheCommitteeSaysSo_whileTheWordsAreAsEntered() {
    Instant received = now();
    long same = enter(content(), EntryWay.PAPER, received, SIGNED, false).getId();
    long changed = enter(content(), EntryWay.PAPER, received, SIGNED, false).getId();
    fixture.as(
        MEMBER,
        () ->
            drafts.change(
                changed,
                proposals.get(changed).getVersion(),
                DraftContent.of(CaseFixture.text(CaseFixture.freshTitle()))));
    ClockUtil.setCurrentTime(Date.from(received.plus(Duration.ofDays(20))));

    refusalsOf(() -> fixture.submit(MEMBER, same)).containsExactly("proposal.collection-over");
    settings.set("ncal", CommitteeSetting.ENTRY_RECEIVED_COUNTS.name(), "true");
    refusalsOf(() -> fixture.submit(MEMBER, changed)).containsExactly("proposal.collection-over");

    assertThat(fixture.submit(MEMBER, same).getSubmission()).isEqualTo(SubmissionType.SESSION);
  }

  @Test
  void entersForABody_inTheNameOfItsStaff_theSealStandingOnThePaper() {
    settings.set("ncal", CommitteeSetting.ENTRY_SUBMISSION.name(), "true");
    DraftContent ofParty =
        new DraftContent(ProposalKind.PARTY, "ncal.minge", words(), List.of(), true, true);

    Proposal submitted =
        fixture.as(
            OFFICE,
            () ->
                entries.enter(
                    new PaperEntry("ncal", null, ofParty, EntryWay.PAPER, now(), SIGNED, true)));

    assertThat(submitted.getBodyCode()).isEqualTo("ncal.minge");
    assertThat(submitted.getProposerId()).isEqualTo("xiejin");
  }

  @Test
  void refusesOtherOfficesAndWhatIsIncomplete() {
    refusalsOf(
            () ->
                fixture.as(
                    MEMBER,
                    () ->
                        entries.enter(
                            new PaperEntry(
                                "ncal",
                                MEMBER,
                                content(),
                                EntryWay.PAPER,
                                now(),
                                List.of(),
                                false))))
        .containsExactly("proposal.entry-not-office");
    refusalsOf(
            () ->
                fixture.as(
                    OFFICE,
                    () ->
                        entries.enter(
                            new PaperEntry(
                                "nc", MEMBER, content(), EntryWay.PAPER, now(), List.of(), false))))
        .containsExactly("proposal.entry-not-office");
    refusalsOf(
            () ->
                fixture.as(
                    OFFICE,
                    () ->
                        entries.enter(
                            new PaperEntry(
                                "ncal",
                                "",
                                DraftContent.of(new ProposalText("", "", "", List.of())),
                                null,
                                null,
                                List.of(),
                                false))))
        .containsExactly(
            "proposal.entry-proposer-missing",
            "proposal.entry-way-missing",
            "proposal.title-missing");
    refusalsOf(
            () ->
                enter(content(), EntryWay.PAPER, now().plus(Duration.ofDays(1)), List.of(), false))
        .containsExactly("proposal.entry-received-wrong");
    long id = enter(EntryWay.PAPER, List.of(), false).getId();
    refusalsOf(() -> fixture.as("guohao", () -> entries.see(id))).containsExactly("case.not-found");
    assertThat(fixture.as("guohao", () -> entries.ofMyOffice(null, 50))).isEmpty();
  }

  private List<Long> unseen() {
    return fixture.as(MEMBER, () -> entries.unseenByMe()).stream().map(Proposal::getId).toList();
  }

  private static ProposalText words() {
    return CaseFixture.text(CaseFixture.freshTitle());
  }

  private static DraftContent content() {
    return DraftContent.of(words());
  }

  private Proposal enter(EntryWay way, List<PaperEntry.Scan> scans, boolean submit) {
    return enter(content(), way, now(), scans, submit);
  }

  private Proposal enter(
      DraftContent content,
      EntryWay way,
      Instant received,
      List<PaperEntry.Scan> scans,
      boolean submit) {
    return fixture.as(
        OFFICE,
        () -> entries.enter(new PaperEntry("ncal", MEMBER, content, way, received, scans, submit)));
  }

  /** A full second, as the program's clock knows no finer parts than a thousandth. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
