package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TianTest;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.review.ConversionTarget;
import org.tian.review.FilingOutcomes;
import org.tian.review.FilingReason;
import org.tian.review.FilingReasons;
import org.tian.review.Notices;
import org.tian.review.Opinion;
import org.tian.review.ReviewOutcome;
import org.tian.review.Reviews;

/** Pages of review: the reasons, what proposers are told, merging on the case page. */
@TianTest
class ReviewPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private CaseFixture fixture;
  @Autowired private FilingReasons reasons;
  @Autowired private Reviews reviews;
  @Autowired private FilingOutcomes outcomes;
  @Autowired private Notices notices;
  @Autowired private CaseProgress progress;
  @Autowired private Proposals proposals;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void officeAddsAReasonAndEndsIt() throws Exception {
    mvc.perform(get("/desk/review/reasons").with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("属于学术研讨"), containsString("全国"))));

    mvc.perform(
            post("/desk/review/reasons")
                .param("committee", "ncal")
                .param("textZh", "本页试验的理由")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/review/reasons?committee=ncal"));
    mvc.perform(
            post("/desk/review/reasons/retirement")
                .param("committee", "ncal")
                .param("code", codeOf("本页试验的理由"))
                .with(user("sunli"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());

    mvc.perform(get("/desk/review/reasons").with(user("sunli")))
        .andExpect(content().string(allOf(containsString("本页试验的理由"), containsString("至20"))));
  }

  @Test
  void keepsWhatWasTyped_whenAReasonIsRefused() throws Exception {
    mvc.perform(
            post("/desk/review/reasons")
                .param("committee", "ncal")
                .param("textZh", "属于学术研讨")
                .param("textEn", "Half typed")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(
            content().string(allOf(containsString("Half typed"), containsString("已有同样的理由"))));
  }

  private String codeOf(String text) {
    return reasons.of("ncal").stream()
        .filter(reason -> reason.getText().equals(text))
        .map(FilingReason::getCode)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void reasonsAreNotForOthers() throws Exception {
    mvc.perform(get("/desk/review/reasons").with(user("linyue")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(get("/desk/review/reasons?committee=nc").with(user("chenmin")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void proposerReadsWhyAndWhereTheTextWent_inTheInboxAndOnTheCase() throws Exception {
    long id = notFiled();

    mvc.perform(get("/desk").with(user("linyue")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("不予立案通知"),
                        containsString("宣传、推介具体作品或产品"),
                        containsString("转送安澜市信访局"))));
    long told = notices.of(id).get(0).getId();
    mvc.perform(post("/desk/notices/" + told + "/reading").with(user("linyue")).with(csrf()))
        .andExpect(redirectedUrl("/desk"));

    assertThat(fixture.as("linyue", notices::unread)).noneMatch(n -> n.getId() == told);
    mvc.perform(get("/desk/cases/" + id).with(user("linyue")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("不予立案通知"),
                        containsString("documents/not-filed-notice.pdf"),
                        containsString("documents/not-filed-notice.docx"))));
  }

  @Test
  void onlyTheDirectorIsOfferedToUndoAMerge() throws Exception {
    Proposal main = fixture.submitted("linyue");
    Proposal sub = fixture.submitted("guohao");
    progress.merge(sub.getId(), main.getId(), "SOCIETY", "同一件事");
    String page = "/desk/cases/" + sub.getId();

    mvc.perform(get(page).with(user("sunli")))
        .andExpect(content().string(containsString(page + "/merge-undoing")));
    mvc.perform(get(page).with(user("guohao")))
        .andExpect(content().string(not(containsString("merge-undoing"))));
    mvc.perform(
            post(page + "/merge-undoing").param("reason", "理由").with(user("guohao")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    assertThat(proposals.get(sub.getId()).getMergedIntoId()).isEqualTo(main.getId());
  }

  private long notFiled() {
    long id = fixture.submitted("linyue").getId();
    Opinion opinion =
        new Opinion(
            ReviewOutcome.NOT_FILE,
            null,
            List.of("PROMOTION"),
            null,
            ConversionTarget.LETTER,
            "安澜市信访局",
            "涉及产品推介");
    fixture.as("sunli", () -> reviews.decide(id, opinion));
    outcomes.refuseFiling(id);
    notices.tellNotFiled(id);
    return id;
  }
}
