package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TestOrganisation;
import org.tian.document.Attachment;
import org.tian.document.SampleFiles;

/** Who may attach, fetch and remove files of a proposal, the same on every database. */
abstract class ProposalAttachmentsContract extends CaseContract {

  @Autowired ProposalAttachments attachments;
  @Autowired ProposalDrafts drafts;
  @Autowired MockMvc mvc;

  @Test
  void downloadIsSavedUnderItsChineseName_andNeverShownInPlace() throws Exception {
    Proposal draft = fixture.draft("linyue");
    byte[] large = Arrays.copyOf(SampleFiles.PDF, 700_000);

    String made =
        mvc.perform(
                multipart(address(draft))
                    .file(new MockMultipartFile("file", "../调研报告.pdf", "text/html", large))
                    .with(httpBasic("linyue", TestOrganisation.PASSWORD)))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.name").value("调研报告.pdf"))
            .andExpect(jsonPath("$.type").value("PDF"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String id = made.replaceAll(".*\"id\":(\\d+).*", "$1");

    mvc.perform(get(address(draft) + "/" + id).with(httpBasic("linyue", TestOrganisation.PASSWORD)))
        .andExpect(status().isOk())
        .andExpect(content().bytes(large))
        .andExpect(content().contentType("application/pdf"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    allOf(
                        startsWith("attachment;"),
                        containsString("filename*=UTF-8''%E8%B0%83%E7%A0%94"))))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    mvc.perform(get(address(draft) + "/" + id).with(httpBasic("guohao", TestOrganisation.PASSWORD)))
        .andExpect(status().isNotFound());
  }

  @Test
  void strangersFindNothing_whateverIdTheyTry() {
    Proposal draft = fixture.draft("linyue");
    Proposal theirs = fixture.draft("guohao");
    Attachment secret = add("linyue", draft, "a.pdf");

    assertThatThrownBy(() -> fixture.as("guohao", () -> attachments.of(draft.getId())))
        .hasMessage("case.not-found");
    assertThatThrownBy(
            () -> fixture.as("guohao", () -> attachments.get(draft.getId(), secret.getId())))
        .hasMessage("case.not-found");
    assertThatThrownBy(
            () -> fixture.as("guohao", () -> attachments.get(theirs.getId(), secret.getId())))
        .as("a file of another case under the own one")
        .hasMessage("document.not-found");
    assertThatThrownBy(
            () -> fixture.as("guohao", () -> attachments.remove(theirs.getId(), secret.getId())))
        .hasMessage("document.not-found");
    assertThatThrownBy(() -> add("guohao", draft, "b.pdf")).hasMessage("case.not-found");
  }

  @Test
  void nothingChangesAnyMore_onceSubmitted() {
    Proposal draft = fixture.draft("linyue");
    Attachment kept = add("linyue", draft, "a.pdf");
    fixture.submit("linyue", draft.getId());

    assertThatThrownBy(() -> add("linyue", draft, "b.pdf"))
        .hasMessage("proposal.attachments-closed");
    assertThatThrownBy(
            () -> fixture.as("linyue", () -> attachments.remove(draft.getId(), kept.getId())))
        .hasMessage("proposal.attachments-closed");
    assertThat(fixture.as("linyue", () -> attachments.of(draft.getId()))).hasSize(1);
  }

  @Test
  void filesGoWithTheDraft() {
    Proposal draft = fixture.draft("linyue");
    Attachment file = add("linyue", draft, "a.pdf");
    fixture.as("linyue", () -> attachments.remove(draft.getId(), file.getId()));
    add("linyue", draft, "b.pdf");

    fixture.as("linyue", () -> drafts.delete(draft.getId()));

    assertThatThrownBy(() -> fixture.as("linyue", () -> attachments.of(draft.getId())))
        .hasMessage("case.not-found");
  }

  private Attachment add(String person, Proposal proposal, String name) {
    return fixture.as(
        person,
        () -> attachments.add(proposal.getId(), name, new ByteArrayInputStream(SampleFiles.PDF)));
  }

  private static String address(Proposal proposal) {
    return "/api/v1/proposals/" + proposal.getId() + "/attachments";
  }
}
