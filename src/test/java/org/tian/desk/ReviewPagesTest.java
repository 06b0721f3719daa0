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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.servlet.FlashMap;
import org.tian.OfficeDay;
import org.tian.TianTest;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.CategoryTrees;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.review.ConversionTarget;
import org.tian.review.FilingOutcomes;
import org.tian.review.FilingReason;
import org.tian.review.FilingReasons;
import org.tian.review.Notices;
import org.tian.review.Opinion;
import org.tian.review.ReviewGroup;
import org.tian.review.ReviewGroups;
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
  @Autowired private PlenarySessions sessions;
  @Autowired private ReviewGroups groups;
  @Autowired private CategoryTrees trees;
  @Autowired private Directory directory;
  @Autowired private WorkItems inbox;
  @Autowired private TaskOperations tasks;

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

  @Test
  void tellsAtTheFieldsWhyAMergeIsRefused_andKeepsWhatWasTyped() throws Exception {
    Proposal filed = fixture.submitted("linyue");
    progress.file(filed.getId(), "7" + filed.getId(), "SOCIETY", "");
    Proposal main = fixture.submitted("guohao");
    String page = "/desk/cases/" + filed.getId();

    FlashMap flash =
        mvc.perform(
                post(page + "/merge")
                    .param("mainProposal", main.getId().toString())
                    .param("reason", " ")
                    .with(user("sunli"))
                    .with(csrf()))
            .andExpect(redirectedUrl(page + "#merge"))
            .andReturn()
            .getFlashMap();

    mvc.perform(get(page).flashAttrs(flash).with(user("sunli")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"#merge-reason\">请写明理由"),
                        containsString("value=\"" + main.getId() + "\" selected"))));
  }

  @Test
  void officeKeepsReviewGroups() throws Exception {
    long session = sessions.current("ncal").orElseThrow().getId();
    mvc.perform(get("/desk/review/groups").with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("审查组"), containsString("审查办法"))));
    mvc.perform(
            get("/desk/review/groups/new")
                .param("committee", "ncal")
                .param("session", Long.toString(session))
                .with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("赵强"), containsString("经济"))));
    mvc.perform(
            post("/desk/review/groups/new")
                .param("committee", "ncal")
                .param("session", Long.toString(session))
                .param("name", "页面试验组")
                .param("members", "yanbin")
                .param("convenor", "zhaoqiang")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("页面试验组"), containsString("组长赵强须是本组成员"))));
    mvc.perform(
            post("/desk/review/groups/new")
                .param("committee", "ncal")
                .param("session", Long.toString(session))
                .param("name", "页面试验组")
                .param("members", "yanbin", "zhaoqiang")
                .param("convenor", "zhaoqiang")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/review/groups?committee=ncal&session=" + session));
    String code = codeOfGroup("页面试验组", session);
    mvc.perform(get("/desk/review/groups/" + code).with(user("sunli")))
        .andExpect(content().string(containsString("value=\"zhaoqiang\" selected")));
    mvc.perform(
            post("/desk/review/groups/" + code + "/retirement").with(user("chenmin")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get("/desk/review/groups").with(user("chenmin")))
        .andExpect(content().string(containsString("停用</span>")));
  }

  @Test
  void offersAGroupTheCategoriesOfItsOwnSession() throws Exception {
    PlenarySession earlier = earlierSession();
    fixture.as("chenmin", () -> trees.copyFromPreset(earlier.getId()));
    fixture.as("chenmin", () -> trees.add(earlier.getId(), "SOCIETY", "只在那一届的类别"));

    groupForm(earlier.getId()).andExpect(content().string(containsString("只在那一届的类别")));
    groupForm(sessions.current("ncal").orElseThrow().getId())
        .andExpect(content().string(not(containsString("只在那一届的类别"))));
  }

  private ResultActions groupForm(long session) throws Exception {
    return mvc.perform(
        get("/desk/review/groups/new")
            .param("committee", "ncal")
            .param("session", Long.toString(session))
            .with(user("chenmin")));
  }

  private PlenarySession earlierSession() {
    Instant past = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(9000));
    LocalDate opens = OfficeDay.today().minusDays(8990);
    return sessions.announce(
        new PlenarySession(
            "ncal", 3, 1, "三届一次会议", past, past.plus(Duration.ofDays(9)), opens, opens.plusDays(3)));
  }

  private String codeOfGroup(String name, long session) {
    return fixture.as("chenmin", () -> groups.of("ncal", session)).stream()
        .map(ReviewGroup::getCode)
        .filter(code -> directory.nameOf(code).equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void reviewGroupsAreNotForOthers() throws Exception {
    for (String person : List.of("linyue", "zhaoqiang", "zhouwei", "xuyan")) {
      mvc.perform(get("/desk/review/groups").with(user(person)))
          .andExpect(status().isUnprocessableEntity());
    }
    mvc.perform(get("/desk/review/groups?committee=nc").with(user("chenmin")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void saysWhoClaimedAReviewAndSinceWhen_andWhenItMayBeTakenOver() throws Exception {
    Proposal submitted = fixture.submitted("linyue");
    String check = inbox.openOf(submitted.getId()).get(0).taskId();
    fixture.as("chenmin", () -> tasks.complete(check, Map.of("acceptanceOutcome", "ACCEPT")));
    String review = inbox.openOf(submitted.getId()).get(0).taskId();
    fixture.as("zhaoqiang", () -> tasks.claim(review));

    mvc.perform(get("/desk/tasks/" + review).with(user("yanbin")))
        .andExpect(content().string(allOf(containsString("由赵强于"), not(containsString("接手办理")))));
    mvc.perform(get("/desk/tasks/" + review).with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("由赵强于"), containsString("仍未办理的，您可以接手"))));
    mvc.perform(get("/desk/tasks/" + review).with(user("guohao"))).andExpect(status().isNotFound());
    mvc.perform(
            post("/desk/tasks/" + review + "/take-over")
                .param("reason", "催办")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attributeExists("takeOverProblems"));
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
