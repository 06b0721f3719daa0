package org.tian.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.audit.AuditTrail;
import org.tian.document.Attachments;

/** The package of a case: what is in it, that its hashes are right, and who gets it. */
@TianTest
class CaseArchivesTest {

  @Autowired MockMvc mvc;
  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired TestReplies replies;
  @Autowired Attachments attachments;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient jdbc;

  @Test
  void holdsDocumentsAttachmentsOfTheSameNameAndTheRecord_withHashesThatAgree() throws Exception {
    long id = cases.filed();
    attach(id, "调研报告.txt", "一");
    attach(id, "../../etc/调研报告.txt", "二");
    replies.answer(cases.handedOver(id, "ncal.jyj").get(0));

    Map<String, byte[]> files = unpacked(id, "chenmin");

    assertThat(files.keySet())
        .contains(
            "attachments/01-调研报告.txt",
            "attachments/02-调研报告.txt",
            "record/history.html",
            "record/history.json",
            "index.html",
            "SHA256SUMS")
        .anyMatch(name -> name.matches("documents/\\d\\d-.*答复函\\.pdf"))
        .anyMatch(name -> name.matches("documents/\\d\\d-.*提案表\\.pdf"))
        .noneMatch(name -> name.contains("..") || name.startsWith("/"));
    String sums = text(files.get("SHA256SUMS"));
    for (String line : sums.strip().split("\n")) {
      String[] parts = line.split("  ", 2);
      assertThat(sha256(files.get(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
    }
    assertThat(sums.lines().count()).isEqualTo(files.size() - 1L);
    assertThat(trail.ofCase(cases.keyOf(id)))
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("archive.taken");
              assertThat(entry.details()).contains(sha256(files.get("SHA256SUMS")));
            });
    assertThat(text(files.get("index.html"))).contains("陈敏", "attachments/01-");
    assertThat(text(files.get("record/history.html"))).contains("送出答复").doesNotContain("action.");
  }

  @Test
  void textsInIndexAndRecordAreEscaped() throws Exception {
    long id = cases.filed();
    jdbc.sql("update proposal set title = '<script>alert(1)</script>' where id = ?")
        .param(id)
        .update();

    Map<String, byte[]> files = unpacked(id, "chenmin");

    assertThat(text(files.get("index.html"))).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  @Test
  void isForOfficeDirectorAuditorAndHandingOffice_andForNobodyElse() throws Exception {
    long id = handled.begin("ncal.jyj");

    for (String entitled : new String[] {"chenmin", "sunli", "huangjie"}) {
      mvc.perform(address(id, entitled)).andExpect(status().isOk());
      mvc.perform(get("/desk/cases/" + id).with(user(entitled)))
          .andExpect(content().string(containsString("/api/v1/proposals/" + id + "/archive.zip")));
    }
    for (String reader : new String[] {TestCases.PROPOSER, "xuyan", "heping"}) {
      mvc.perform(address(id, reader))
          .andExpect(status().isForbidden())
          .andExpect(content().string(containsString("archive.not-yours")));
      mvc.perform(get("/desk/cases/" + id).with(user(reader)))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("archive.zip"))));
    }
    mvc.perform(address(id, "guohao")).andExpect(status().isNotFound());
  }

  private void attach(long id, String name, String content) {
    TestCases.as(
        TestCases.PROPOSER,
        () ->
            attachments.store(
                "proposal:" + id,
                name,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
  }

  private Map<String, byte[]> unpacked(long id, String person) throws Exception {
    byte[] zip =
        mvc.perform(address(id, person))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(files.put(entry.getName(), in.readAllBytes())).isNull();
      }
    }
    return files;
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder address(
      long id, String person) {
    return get("/api/v1/proposals/" + id + "/archive.zip")
        .with(httpBasic(person, TestOrganisation.PASSWORD));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] content) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IOException(impossible);
    }
  }
}
