package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.document.DocumentFormat;
import org.tian.proposal.CaseContract;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.CoSigning;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;

/** Nobody hears "not filed" without a reason, and the reasons themselves (domain §1.5, §6.9). */
abstract class NoticesContract extends CaseContract {

  @Autowired Clock clock;
  @Autowired Reviews reviews;
  @Autowired FilingOutcomes outcomes;
  @Autowired FilingReasons reasons;
  @Autowired Notices notices;
  @Autowired CoSigning coSigning;
  @Autowired CaseDocuments documents;

  @Test
  void tellsAllWhoSigned_whyAndWhereTheTextWent() throws IOException {
    Proposal joint = joint();
    decide(
        joint,
        new Opinion(
            ReviewOutcome.NOT_FILE,
            null,
            List.of("PROMOTION", "PRIVATE_MATTER"),
            null,
            ConversionTarget.LETTER,
            "安澜市信访局",
            "涉及具体产品"));
    outcomes.refuseFiling(joint.getId());

    notices.tellNotFiled(joint.getId());

    for (String person : List.of("linyue", "guohao")) {
      ReviewNotice told = fixture.as(person, notices::unread).get(0);
      assertThat(told.getProposalId()).isEqualTo(joint.getId());
      assertThat(told.getKind()).isEqualTo(NoticeKind.NOT_FILED);
      assertThat(word(person, joint, "not-filed-notice"))
          .contains("林悦、郭浩：", "不予立案", "1.宣传、推介具体作品或产品；2.为本人或者亲属解决个人问题。")
          .contains("涉及具体产品", "文稿已作为来信（意见建议）转送安澜市信访局，编号" + told.getConvertedNo());
    }
    assertThat(steps.last("proposal.not-filed-told").details())
        .containsEntry("number", proposals.get(joint.getId()).getConvertedNo());
  }

  @Test
  void putsANoticeAway_forTheOneWhoReadItOnly() {
    Proposal joint = joint();
    decide(joint, Opinion.convert(ConversionTarget.SOCIAL_OPINION, "市政协办公室", "转社情民意"));
    outcomes.convert(joint.getId());
    notices.tellNotFiled(joint.getId());
    long told = notices.of(joint.getId()).get(0).getId();

    fixture.as("zhaoqiang", () -> notices.read(told));
    fixture.as("linyue", () -> notices.read(told));

    assertThat(fixture.as("linyue", notices::unread)).noneMatch(notice -> notice.getId() == told);
    assertThat(fixture.as("guohao", notices::unread)).anyMatch(notice -> notice.getId() == told);
  }

  @Test
  void givesTheNextNumberOfItsOwnSeries_toEachKindOfText() {
    String letter = converted(ConversionTarget.LETTER);
    String material = converted(ConversionTarget.NATIONAL_MATERIAL);

    assertThat(converted(ConversionTarget.LETTER)).isEqualTo(following(letter));
    assertThat(converted(ConversionTarget.NATIONAL_MATERIAL)).isEqualTo(following(material));
    assertThat(material).startsWith("M");
  }

  @Test
  void printsNoNotice_whereNothingOfTheKindWasDecided() {
    long id = fixture.submitted("linyue").getId();

    refusalsOf(
            () ->
                fixture.as(
                    "linyue",
                    () -> documents.write(id, "not-filed-notice", null, DocumentFormat.PDF)))
        .containsExactly("document.not-yet.not-filed-notice");
  }

  @Test
  void offersAnOwnReason_untilItEnds() {
    Proposal proposal = fixture.submitted("linyue");
    String own = add("chenmin", "不属于本市职权范围", null);
    decide(proposal, Opinion.notFile(List.of(own), "请向省政协反映"));

    fixture.as("sunli", () -> reasons.retire("ncal", own, today()));
    String later = add("chenmin", "以后的理由", tomorrow());

    assertThat(reasons.choosable("ncal"))
        .extracting(FilingReason::getCode)
        .contains(own, "ACADEMIC")
        .doesNotContain(later);
    assertThat(reasons.of("ncalqh")).extracting(FilingReason::getCode).hasSize(10);
    assertThat(reasons.textsOf("ncal", List.of(own))).containsExactly("不属于本市职权范围");
    refusalsOf(() -> decide(proposal, Opinion.notFile(List.of(later), "理由")))
        .containsExactly("review.reason-unknown");
    refusalsOf(() -> fixture.as("sunli", () -> reasons.retire("ncal", later, today())))
        .containsExactly("review.reason-ends-before");
  }

  @Test
  void makesTheCodeOfAReasonByItself() {
    String first = add("chenmin", "只写文字的理由", null);
    String second = add("sunli", "又一条只写文字的理由", null);

    assertThat(first).matches("OWN_\\d+");
    assertThat(second).matches("OWN_\\d+").isNotEqualTo(first);
    refusalsOf(() -> add("chenmin", "只写文字的理由", null)).containsExactly("review.reason-text-twice");
  }

  @Test
  void refusesChangesOfReasons_byOthersAndOfNationalOnes() {
    refusalsOf(() -> add("zhaoqiang", "理由", null)).containsExactly("review.reasons-not-yours");
    refusalsOf(() -> add("linyue", "理由", null)).containsExactly("review.reasons-not-yours");
    refusalsOf(() -> add("chenmin", " ", null)).containsExactly("review.reason-text-missing");
    refusalsOf(() -> fixture.as("chenmin", () -> reasons.retire("ncal", "ACADEMIC", null)))
        .containsExactly("review.reason-unknown");
  }

  @Test
  void tellsAllWhoSigned_whenFiledAndWhenReturned() {
    Proposal filed = joint();
    decide(filed, Opinion.file("SOCIETY.EDUCATION", "数据翔实"));
    outcomes.file(filed.getId());
    Proposal returned = joint();
    decide(returned, Opinion.of(ReviewOutcome.RETURN, "请补充数据来源"));
    outcomes.returnForCorrection(returned.getId());

    for (String signer : List.of("linyue", "guohao")) {
      assertThat(fixture.as(signer, notices::unread))
          .extracting(ReviewNotice::getProposalId, ReviewNotice::getKind, ReviewNotice::getComment)
          .contains(
              tuple(filed.getId(), NoticeKind.FILED, "数据翔实"),
              tuple(returned.getId(), NoticeKind.RETURNED, "请补充数据来源"));
    }
    assertThat(fixture.as("dengxia", notices::unread))
        .noneMatch(notice -> notice.getProposalId().equals(filed.getId()));
  }

  /** Adds a reason and gives the code that was made for it. */
  private String add(String person, String text, LocalDate from) {
    fixture.as(person, () -> reasons.add("ncal", text, "", from));
    return reasons.of("ncal").stream()
        .filter(reason -> reason.getText().equals(text))
        .map(FilingReason::getCode)
        .findFirst()
        .orElseThrow();
  }

  /** By the committee's clock. */
  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDate tomorrow() {
    return today().plusDays(1);
  }

  /** A case of 林悦 that 郭浩 has signed. */
  private Proposal joint() {
    DraftContent content =
        new DraftContent(
            ProposalKind.JOINT,
            null,
            CaseFixture.text(CaseFixture.freshTitle()),
            List.of(),
            true,
            false);
    long id = fixture.draft("linyue", content).getId();
    fixture.as("linyue", () -> coSigning.invite(id, "guohao"));
    fixture.as("guohao", () -> coSigning.accept(id, ""));
    return fixture.submit("linyue", id);
  }

  private String converted(ConversionTarget target) {
    Proposal proposal = fixture.submitted("linyue");
    decide(proposal, Opinion.convert(target, "宁川省政协", "转"));
    outcomes.convert(proposal.getId());
    return proposals.get(proposal.getId()).getConvertedNo();
  }

  private static String following(String number) {
    return number.charAt(0) + Long.toString(Long.parseLong(number.substring(1)) + 1);
  }

  private void decide(Proposal proposal, Opinion opinion) {
    fixture.as("sunli", () -> reviews.decide(proposal.getId(), opinion));
  }

  private String word(String person, Proposal proposal, String kind) throws IOException {
    byte[] content =
        fixture
            .as(person, () -> documents.write(proposal.getId(), kind, null, DocumentFormat.DOCX))
            .content();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText().replaceAll("[\\s　]+", "");
    }
  }
}
