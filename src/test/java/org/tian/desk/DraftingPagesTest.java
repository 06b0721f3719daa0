package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.OfficeDay;
import org.tian.TianTest;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItems;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CaseContract;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.CoSigning;
import org.tian.proposal.DraftContent;
import org.tian.proposal.PaperEntries;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.ProposalVersions;
import org.tian.proposal.Suggestion;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** Pages around a draft: versions, recycle list, entry on behalf, confirmation of bodies. */
@TianTest
class DraftingPagesTest extends CaseContract {

  private static final String MEMBER = "linyue";
  private static final String OFFICE = "chenmin";

  @Autowired MockMvc mvc;
  @Autowired ProposalDrafts drafts;
  @Autowired ProposalVersions versions;
  @Autowired CoSigning coSigning;
  @Autowired BodyConfirmations confirmations;
  @Autowired PaperEntries entries;
  @Autowired WorkItems items;
  @Autowired TaskOperations tasks;
  @Autowired CommitteeSettings settings;

  @AfterEach
  void reset() {
    settings.set("ncal", CommitteeSetting.ENTRY_SUBMISSION.name(), "false");
  }

  @Test
  void showsWhomAndResultOfEachSuggestion() throws Exception {
    ProposalText words =
        ProposalText.of(
            CaseFixture.freshTitle(),
            "情况",
            "分析",
            List.of(new Suggestion("统筹加固经费", "市财政局", null, "隐患校舍清零")));
    long id = fixture.draft(MEMBER, DraftContent.of(words)).getId();

    mvc.perform(as(MEMBER, get("/desk/proposals/" + id + "/preview")))
        .andExpect(content().string(allOf(containsString("涉及对象"), containsString("隐患校舍清零"))));
  }

  @Test
  void keepsComparesAndRestoresVersions_withUndo() throws Exception {
    long id = fixture.draft(MEMBER).getId();
    String url = "/desk/proposals/" + id + "/versions";
    mvc.perform(as(MEMBER, get(url))).andExpect(content().string(containsString("还没有可以对照的版本")));
    mvc.perform(as(MEMBER, post(url)).with(csrf()).param("note", "初稿"))
        .andExpect(redirectedUrl(url));
    fixture.as(
        MEMBER,
        () ->
            drafts.change(
                id,
                proposals.get(id).getVersion(),
                DraftContent.of(CaseFixture.text("关于改了案由的提案"))));

    mvc.perform(as(MEMBER, get(url)))
        .andExpect(content().string(allOf(containsString("<ins>"), containsString("初稿"))));
    mvc.perform(as(MEMBER, get(url).param("view", "side").param("from", "1").param("to", "0")))
        .andExpect(content().string(containsString("side-by-side")));
    mvc.perform(as(MEMBER, post(url + "/1/restoration")).with(csrf()))
        .andExpect(redirectedUrl(url + "?undo=2"));
    mvc.perform(as(MEMBER, get(url + "?undo=2")))
        .andExpect(content().string(containsString("撤销恢复")));
    mvc.perform(as("guohao", get(url))).andExpect(status().isNotFound());
  }

  @Test
  void throwsAwayAndTakesBack() throws Exception {
    Proposal draft = fixture.draft(MEMBER);
    String url = "/desk/proposals/recycle";

    mvc.perform(as(MEMBER, post("/desk/proposals/" + draft.getId() + "/deletion")).with(csrf()))
        .andExpect(redirectedUrl("/desk/proposals"));
    mvc.perform(as(MEMBER, get(url))).andExpect(content().string(containsString(draft.getTitle())));
    mvc.perform(as("guohao", get(url)))
        .andExpect(content().string(not(containsString(draft.getTitle()))));
    mvc.perform(as("guohao", post(url + "/" + draft.getId() + "/restoration")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as(MEMBER, post(url + "/" + draft.getId() + "/restoration")).with(csrf()))
        .andExpect(redirectedUrl("/desk/proposals/" + draft.getId() + "/edit"));
    mvc.perform(as(MEMBER, post("/desk/proposals/" + draft.getId() + "/deletion")).with(csrf()));
    mvc.perform(as(MEMBER, post(url + "/" + draft.getId() + "/removal")).with(csrf()))
        .andExpect(redirectedUrl(url));
  }

  @Test
  void tellsCoSignersOfAThrownAwayDraft() throws Exception {
    Proposal draft =
        fixture.draft(
            MEMBER,
            new DraftContent(
                ProposalKind.JOINT,
                null,
                CaseFixture.text(CaseFixture.freshTitle()),
                List.of(),
                true,
                true));
    fixture.as(MEMBER, () -> coSigning.invite(draft.getId(), "guohao"));
    String key = coSigning.of(draft.getId()).get(0).getInvitationKey();
    mvc.perform(as(MEMBER, get("/desk/cases/" + draft.getId() + "/processes/" + key)))
        .andExpect(content().string(containsString("答复联名邀请")));
    mvc.perform(as(MEMBER, get("/desk/cases/" + draft.getId() + "/processes/other")))
        .andExpect(content().string(not(containsString("答复联名邀请"))));

    fixture.as(MEMBER, () -> drafts.delete(draft.getId()));

    mvc.perform(as("guohao", get("/desk/proposals")))
        .andExpect(content().string(containsString("删除了请您联名的草稿《" + draft.getTitle())));
  }

  @Test
  void offersToGiveBack_onlyWhereThereIsAGroup() throws Exception {
    Proposal joint =
        fixture.draft(
            MEMBER,
            new DraftContent(
                ProposalKind.JOINT,
                null,
                CaseFixture.text(CaseFixture.freshTitle()),
                List.of(),
                true,
                true));
    fixture.as(MEMBER, () -> coSigning.invite(joint.getId(), "guohao"));
    String alone = items.openOf(joint.getId()).get(0).taskId();
    fixture.as("guohao", () -> tasks.claim(alone));
    Proposal ofParty = partyDraft();
    fixture.as("xiejin", () -> confirmations.ask(ofParty.getId()));
    String shared = items.openOf(ofParty.getId()).get(0).taskId();
    fixture.as("caojun", () -> tasks.claim(shared));

    mvc.perform(as("guohao", get("/desk/tasks/" + alone)))
        .andExpect(content().string(not(containsString("/unclaim"))));
    mvc.perform(as("caojun", get("/desk/tasks/" + shared)))
        .andExpect(content().string(containsString("/unclaim")));
  }

  @Test
  void putsTheRequestIntoTheHeadsInbox_andKeepsThePageWorking() throws Exception {
    Proposal draft = partyDraft();
    String url = "/desk/proposals/" + draft.getId() + "/bodies";
    mvc.perform(as("xiejin", post(url + "/request")).with(csrf()))
        .andExpect(status().is3xxRedirection());

    mvc.perform(as("caojun", get("/desk").param("q", draft.getTitle())))
        .andExpect(content().string(containsString(draft.getTitle() + "</a>")));
    mvc.perform(as("caojun", get("/desk/proposals/" + draft.getId() + "/preview")))
        .andExpect(content().string(containsString("看流程")));
    mvc.perform(
            as("caojun", post(url + "/answer"))
                .with(csrf())
                .param("body", "ncal.minge")
                .param("confirm", "true"))
        .andExpect(status().is3xxRedirection());
    mvc.perform(as("caojun", get("/desk").param("q", draft.getTitle())))
        .andExpect(content().string(not(containsString(draft.getTitle() + "</a>"))));
  }

  @Test
  void entersOnBehalf_tellsTheMember_andKeepsWhatWasTypedWhenRefused() throws Exception {
    String title = CaseFixture.freshTitle();
    mvc.perform(as(OFFICE, get("/desk/proposals/on-behalf/new"))).andExpect(status().isOk());
    mvc.perform(as(OFFICE, entry(title)))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("请从查找结果中选定"), containsString(title))));

    mvc.perform(as(OFFICE, entry(title).param("proposer", MEMBER)))
        .andExpect(redirectedUrl("/desk/proposals/on-behalf"));

    mvc.perform(as(OFFICE, get("/desk/proposals/on-behalf")))
        .andExpect(content().string(allOf(containsString(title), containsString("待提案者阅读提交"))));
    mvc.perform(as(MEMBER, get("/desk")))
        .andExpect(content().string(allOf(containsString(title), containsString("代您录入"))));
    long id = entries(title);
    mvc.perform(as(MEMBER, post("/desk/proposals/on-behalf/" + id + "/reading")).with(csrf()))
        .andExpect(redirectedUrl("/desk"));
    mvc.perform(as(MEMBER, get("/desk/proposals/" + id + "/edit")))
        .andExpect(content().string(containsString("代为录入")));
    mvc.perform(as(MEMBER, get("/desk/proposals/on-behalf")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void submitsFromASignedPaper_andSaysSoOnTheCase() throws Exception {
    settings.set("ncal", CommitteeSetting.ENTRY_SUBMISSION.name(), "true");
    String title = CaseFixture.freshTitle();
    MockMultipartFile scan =
        new MockMultipartFile("scans", "签名件.txt", "text/plain", "签名".getBytes("UTF-8"));

    mvc.perform(as(OFFICE, entry(title, scan).param("proposer", MEMBER).param("submit", "true")))
        .andExpect(redirectedUrl("/desk/proposals/on-behalf"));

    mvc.perform(as(MEMBER, get("/desk/cases/" + entries(title))))
        .andExpect(content().string(allOf(containsString("代为录入并提交"), containsString("签名件.txt"))));
  }

  @Test
  void beginsAnewFromAWithdrawnProposal() throws Exception {
    Proposal submitted = fixture.submitted(MEMBER);
    progress.recordWithdrawal(submitted.getId());
    String url = "/desk/cases/" + submitted.getId();

    mvc.perform(as(MEMBER, get(url))).andExpect(content().string(containsString("以此另起草稿")));
    mvc.perform(as(OFFICE, get(url))).andExpect(content().string(not(containsString("以此另起草稿"))));
    mvc.perform(as(MEMBER, post(url + "/new-draft")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(as(OFFICE, post(url + "/new-draft")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
  }

  private long entries(String title) {
    return fixture.as(OFFICE, () -> entries.ofMyOffice(null, 50)).stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow()
        .proposal()
        .getId();
  }

  private static MockHttpServletRequestBuilder entry(String title, MockMultipartFile... files) {
    var request = multipart("/desk/proposals/on-behalf/new");
    for (MockMultipartFile file : files) {
      request.file(file);
    }
    ProposalText words = CaseFixture.text(title);
    return (MockHttpServletRequestBuilder)
        request
            .with(csrf())
            .param("committee", "ncal")
            .param("who", "INDIVIDUAL")
            .param("way", "PAPER")
            .param(
                "receivedAt",
                LocalDateTime.now(OfficeDay.ZONE)
                    .minusHours(20)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString())
            .param("title", title)
            .param("situation", words.situation())
            .param("analysis", words.analysis())
            .param("suggestions", "[{\"what\":\"统筹经费\",\"whom\":\"市财政局\"},\"\"]");
  }

  private Proposal partyDraft() {
    return fixture.draft(
        "xiejin",
        new DraftContent(
            ProposalKind.PARTY,
            "ncal.minge",
            CaseFixture.text(CaseFixture.freshTitle()),
            List.of(),
            true,
            true));
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }
}
