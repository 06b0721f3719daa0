package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What kept versions promise, the same on every database. */
abstract class ProposalVersionsContract extends CaseContract {

  private static final String MEMBER = "linyue";

  @Autowired ProposalDrafts drafts;
  @Autowired ProposalVersions versions;
  @Autowired ProposalRevision revision;

  @AfterEach
  void reset() {
    ClockUtil.reset();
  }

  @Test
  void keepsAllThreeFieldsOfSuggestions_andTheirOrder() {
    ProposalText words =
        ProposalText.of(
            CaseFixture.freshTitle(),
            "情况",
            "分析",
            List.of(new Suggestion("统筹加固经费", "市财政局", "ncal.czj", "两年内完成"), Suggestion.of("一次排期")));

    long id = fixture.draft(MEMBER, DraftContent.of(words)).getId();

    assertThat(proposals.get(id).getText()).isEqualTo(words);
    assertThat(proposals.get(id).getText().mark()).isEqualTo(words.mark());
  }

  @Test
  void keepsNothing_whileOneGoesOnWriting() {
    long id = fixture.draft(MEMBER).getId();

    change(id, CaseFixture.text(CaseFixture.freshTitle()));

    assertThat(reasons(id)).isEmpty();
  }

  @Test
  void keepsTheWordsBefore_whenOneGoesOnAfterAPause() {
    long id = fixture.draft(MEMBER).getId();
    ProposalText before = proposals.get(id).getText();
    ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofHours(4))));

    change(id, CaseFixture.text(CaseFixture.freshTitle()));

    assertThat(reasons(id)).containsExactly(VersionReason.PAUSE);
    assertThat(get(MEMBER, id, 1).getText()).isEqualTo(before);
  }

  @Test
  void keepsTheWordsBefore_whenMuchIsDeletedAtOnce() {
    ProposalText full = CaseFixture.text(CaseFixture.freshTitle());
    ProposalText large =
        new ProposalText(full.title(), "字".repeat(400), full.analysis(), full.suggestions());
    long id = fixture.draft(MEMBER, DraftContent.of(large)).getId();

    change(id, new ProposalText(full.title(), "", full.analysis(), full.suggestions()));

    assertThat(reasons(id)).containsExactly(VersionReason.BEFORE_DELETION);
  }

  @Test
  void keepsTheWordsBefore_whenAColleagueGoesOn() {
    long id =
        fixture
            .draft(
                "xiejin",
                new DraftContent(
                    ProposalKind.PARTY,
                    "ncal.minge",
                    CaseFixture.text(CaseFixture.freshTitle()),
                    List.of(),
                    true,
                    true))
            .getId();

    fixture.as(
        "caojun",
        () ->
            drafts.change(
                id,
                proposals.get(id).getVersion(),
                proposals.get(id).getContent().with(CaseFixture.text(CaseFixture.freshTitle()))));

    List<ProposalVersion> kept = fixture.as("caojun", () -> versions.of(id));
    assertThat(kept)
        .extracting(ProposalVersion::getReason)
        .containsExactly(VersionReason.OTHER_WRITER);
    assertThat(kept.get(0).getPersonId()).isEqualTo("xiejin");
  }

  @Test
  void restoresAVersion_andUndoesThat() {
    long id = fixture.draft(MEMBER).getId();
    ProposalText first = proposals.get(id).getText();
    fixture.as(MEMBER, () -> versions.keep(id, "交调研组看的"));
    ProposalText second = CaseFixture.text(CaseFixture.freshTitle());
    change(id, second);

    int before = fixture.as(MEMBER, () -> versions.restore(id, 1)).getNumber();

    assertThat(proposals.get(id).getText()).isEqualTo(first);
    assertThat(steps.last("proposal.version-restored").details()).containsEntry("version", 1);
    fixture.as(MEMBER, () -> versions.restore(id, before));
    assertThat(proposals.get(id).getText()).isEqualTo(second);
    assertThat(get(MEMBER, id, 1).getNote()).isEqualTo("交调研组看的");
  }

  @Test
  void keepsTheSameWordsOnce() {
    long id = fixture.draft(MEMBER).getId();

    int first = fixture.as(MEMBER, () -> versions.keep(id, "")).getNumber();
    int again = fixture.as(MEMBER, () -> versions.keep(id, "")).getNumber();

    assertThat(again).isEqualTo(first);
  }

  @Test
  void showsReadersSubmittedAndCorrectedWords_butNotTheDrafts() {
    long id = fixture.draft(MEMBER).getId();
    fixture.as(MEMBER, () -> versions.keep(id, "自己留底"));
    ProposalText submitted = proposals.get(id).getText();
    fixture.submit(MEMBER, id);
    progress.returnForCorrection(id, "请补充数据");
    ProposalText corrected =
        new ProposalText(
            submitted.title(),
            submitted.situation() + "其中三栋已停用。",
            submitted.analysis(),
            submitted.suggestions());

    fixture.as(MEMBER, () -> revision.revise(id, corrected, "补充了数据"));

    assertThat(fixture.as("chenmin", () -> versions.of(id)))
        .extracting(ProposalVersion::getReason)
        .containsExactly(VersionReason.CORRECTED, VersionReason.SUBMITTED);
    assertThat(fixture.as(MEMBER, () -> versions.of(id))).hasSize(3);
    VersionDifference difference =
        VersionDifference.between(
            get("chenmin", id, 2).getText(), get("chenmin", id, 3).getText(), Suggestion::what);
    assertThat(difference.parts().stream().filter(VersionDifference.Part::isChanged))
        .singleElement()
        .satisfies(
            part ->
                assertThat(part.segments())
                    .contains(new TextDifference.Segment(TextDifference.Kind.ADDED, "其中三栋已停用。")));
    refusalsOf(() -> get("chenmin", id, 1)).containsExactly("proposal.version-unknown");
  }

  @Test
  void refusesStrangersAndSubmittedOnes() {
    long id = fixture.draft(MEMBER).getId();
    refusalsOf(() -> fixture.as("guohao", () -> versions.of(id))).containsExactly("case.not-found");
    refusalsOf(() -> fixture.as("chenmin", () -> versions.keep(id, "")))
        .containsExactly("case.not-found");
    refusalsOf(() -> fixture.as(MEMBER, () -> versions.keep(id, "字".repeat(201))))
        .containsExactly("proposal.version-note-too-long");
    refusalsOf(() -> fixture.as(MEMBER, () -> versions.restore(id, 9)))
        .containsExactly("proposal.version-unknown");
    fixture.as(MEMBER, () -> versions.keep(id, ""));
    fixture.submit(MEMBER, id);

    refusalsOf(() -> fixture.as(MEMBER, () -> versions.restore(id, 1)))
        .containsExactly("proposal.version-of-submitted");
    refusalsOf(() -> fixture.as("chenmin", () -> versions.keep(id, "")))
        .containsExactly("proposal.not-yours");
  }

  private void change(long id, ProposalText words) {
    fixture.as(
        MEMBER, () -> drafts.change(id, proposals.get(id).getVersion(), DraftContent.of(words)));
  }

  private List<VersionReason> reasons(long id) {
    return fixture.as(MEMBER, () -> versions.of(id)).stream()
        .map(ProposalVersion::getReason)
        .toList();
  }

  private ProposalVersion get(String person, long id, int number) {
    return fixture.as(person, () -> versions.get(id, number));
  }
}
