package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tian.TestCases.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.proposal.CaseDocuments;

/** Templates that an office writes: what counts, what stays, who may, and what a bad one does. */
abstract class DocumentTemplatesContract {

  private static final String KIND = "proposal-sheet";
  private static final String OFFICE = "chenmin";

  @Autowired DocumentTemplates templates;
  @Autowired CaseDocuments documents;
  @Autowired TestCases cases;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient jdbc;
  @Autowired TestOrganisation organisation;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @BeforeEach
  @AfterEach
  void shippedOnly() {
    jdbc.sql("delete from document_template").update();
    jdbc.sql("delete from document_template_draft").update();
  }

  @Test
  void savedTemplateCountsAtOnce_forItsCommitteeAlone_andStaysInTheTrail() throws IOException {
    long id = cases.filed();
    String own = shipped().replace("提 案 表", "提案登记表");

    DocumentTemplate saved = save(own, "改名称", 0);

    assertThat(saved.getVersionNo()).isEqualTo(1);
    assertThat(word(id)).contains("提案登记表");
    assertThat(trail.ofCase(DocumentTemplates.chainOf("ncal")))
        .last()
        .extracting(AuditEntry::action, AuditEntry::actorId, AuditEntry::reason)
        .containsExactly("document.template-saved", OFFICE, "改名称");
    assertThat(as(OFFICE, () -> templates.latest("ncal"))).containsOnlyKeys(KIND);
  }

  @Test
  void goesBackToAnEarlierVersion_andToTheShippedOne() throws IOException {
    long id = cases.filed();
    save(shipped().replace("提 案 表", "第一种表"), "一", 0);
    save(shipped().replace("提 案 表", "第二种表"), "二", 1);

    String first = as(OFFICE, () -> templates.versions("ncal", KIND)).get(1).getSource();
    save(first, "退回第一版", 2);
    assertThat(word(id)).contains("第一种表");

    as(OFFICE, () -> templates.useShipped("ncal", KIND, "恢复", 3));
    assertThat(word(id)).contains("提案表").doesNotContain("第一种表");
    assertThat(as(OFFICE, () -> templates.versions("ncal", KIND)))
        .extracting(DocumentTemplate::getVersionNo, DocumentTemplate::isShipped)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, true),
            org.assertj.core.groups.Tuple.tuple(3, false),
            org.assertj.core.groups.Tuple.tuple(2, false),
            org.assertj.core.groups.Tuple.tuple(1, false));
    assertThatThrownBy(() -> as(OFFICE, () -> templates.useShipped("ncal", KIND, "再", 4)))
        .hasMessage("template.shipped-already");
  }

  @Test
  void refusesErrors_missingReasons_andVersionsThatOthersHaveOvertaken() {
    assertThatThrownBy(() -> save("<p class=\"text\">", "坏", 0)).hasMessage("template.unclosed");
    assertThatThrownBy(() -> save(shipped() + "\n<#-- x -->", " ", 0))
        .hasMessage("template.note-missing");
    assertThatThrownBy(() -> save(shipped(), "没有变化", 0)).hasMessage("template.unchanged");
    save(shipped() + "\n<#-- 甲 -->", "甲", 0);
    assertThatThrownBy(() -> save(shipped() + "\n<#-- 乙 -->", "乙", 0))
        .hasMessage("template.changed-meanwhile");
    assertThatThrownBy(() -> as(OFFICE, () -> templates.versions("ncal", "../application")))
        .hasMessage("document.kind-unknown");
    assertThatThrownBy(
            () -> as(OFFICE, () -> templates.save("ncal", "_letter", shipped(), "部件", 0)))
        .hasMessage("document.kind-unknown");
  }

  @Test
  void draftIsKeptWhateverIsWrongWithIt_forItsWriterAlone() {
    as(
        OFFICE,
        () -> {
          templates.keepDraft("ncal", KIND, "<p", "写到一半", 0);
          return null;
        });

    assertThat(as(OFFICE, () -> templates.draft("ncal", KIND)))
        .get()
        .extracting(TemplateDraft::source, TemplateDraft::note)
        .containsExactly("<p", "写到一半");
    assertThat(as("sunli", () -> templates.draft("ncal", KIND))).isEmpty();
    save(shipped() + "\n<#-- 好 -->", "好", 0);
    assertThat(as(OFFICE, () -> templates.draft("ncal", KIND))).isEmpty();
  }

  @Test
  void onlyOfficeAndDirectorOfTheCommitteeMay() {
    as("sunli", () -> templates.latest("ncal"));
    for (String other : new String[] {"gaoyi", "huangjie", "xuyan", "wangfang"}) {
      assertThatThrownBy(() -> as(other, () -> templates.latest("ncal")))
          .as(other)
          .hasMessage("rulebook.not-yours");
      assertThatThrownBy(() -> as(other, () -> templates.save("ncal", KIND, shipped(), "越权", 0)))
          .hasMessage("rulebook.not-yours");
    }
    assertThatThrownBy(() -> as(OFFICE, () -> templates.latest("ncls")))
        .hasMessage("rulebook.not-yours");
  }

  @Test
  void templateThatFailsLater_isRefusedInWords_andMarkedForTheOffice() {
    long id = cases.filed();
    save(shipped() + "\n<#-- 好 -->", "好", 0);
    jdbc.sql("update document_template set source = ?")
        .param(shipped().replace("${s.title}", "${s.titel}").replace("s.title", "s.titel"))
        .update();

    assertThatThrownBy(() -> word(id)).hasMessage("template.own-fails");

    assertThat(as(OFFICE, () -> templates.latest("ncal")).get(KIND).getFailure())
        .contains("没有这一项", "第 %d 行".formatted(lineOf("s.title")));
  }

  private DocumentTemplate save(String source, String note, int basedOn) {
    return as(OFFICE, () -> templates.save("ncal", KIND, source, note, basedOn));
  }

  private long lineOf(String words) {
    return shipped().substring(0, shipped().indexOf(words)).lines().count();
  }

  private String shipped() {
    return templates.shippedSource(KIND);
  }

  private String word(long id) throws IOException {
    byte[] content =
        as(OFFICE, () -> documents.write(id, KIND, null, DocumentFormat.DOCX)).content();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText().replaceAll("[\\s　]+", "");
    }
  }
}
