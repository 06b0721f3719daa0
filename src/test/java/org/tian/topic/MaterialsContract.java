package org.tian.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.Refusals.codesOf;
import static org.tian.topic.TopicFixture.COMMITTEE;
import static org.tian.topic.TopicFixture.MEMBER;
import static org.tian.topic.TopicFixture.OFFICE;
import static org.tian.topic.TopicFixture.OTHER_MEMBER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.document.Attachment;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.StepRecorder;

/** What materials and contact points promise, the same on every database. */
abstract class MaterialsContract {

  @Autowired TopicFixture fixture;
  @Autowired Materials materials;
  @Autowired ContactPoints points;
  @Autowired SourceDrafts sourceDrafts;
  @Autowired ProposalOrigins origins;
  @Autowired Proposals proposals;
  @Autowired StepRecorder steps;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void talkBecomesADraft_withTheSituationAndALinkToIt() {
    Material material = recorded(MEMBER, MEMBER, null);

    SourceDrafts.Begun begun =
        fixture.as(MEMBER, () -> sourceDrafts.fromMaterial(material.getId()));
    Proposal draft = fixture.as(MEMBER, () -> proposals.read(begun.proposalId()));

    assertThat(draft.getProposerId()).isEqualTo(MEMBER);
    assertThat(draft.getTitle()).isEqualTo("关于" + material.getTitle() + "的提案");
    assertThat(draft.getSituation())
        .startsWith(material.getText())
        .contains("2026年3月5日", "社区服务中心", "委员工作室");
    assertThat(fixture.as(MEMBER, () -> origins.of(draft.getId())).orElseThrow().url())
        .isEqualTo("/desk/topics/materials/" + material.getId());
    assertThat(fixture.as(MEMBER, () -> sourceDrafts.fromMaterial(material.getId())))
        .isEqualTo(new SourceDrafts.Begun(draft.getId(), false));
  }

  @Test
  void officeRecordsForAMember_whoAloneMakesTheDraft() {
    Material material = recorded(OFFICE, MEMBER, null);

    assertThat(codesOf(() -> fixture.as(OFFICE, () -> sourceDrafts.fromMaterial(material.getId()))))
        .containsExactly("topic.draft-by-its-member");
    assertThat(fixture.as(MEMBER, () -> sourceDrafts.fromMaterial(material.getId())).fresh())
        .isTrue();
  }

  @Test
  void materialIsNotThere_forOthers() {
    long id = recorded(MEMBER, MEMBER, null).getId();

    assertThat(fixture.as(OFFICE, () -> materials.read(id)).getId()).isEqualTo(id);
    for (String stranger : List.of(OTHER_MEMBER, "sunli", "duankeqin", "xuyan")) {
      assertThat(codesOf(() -> fixture.as(stranger, () -> materials.read(id))))
          .as(stranger)
          .containsExactly("topic.not-found");
      assertThat(codesOf(() -> fixture.as(stranger, () -> materials.filesOf(id))))
          .as(stranger)
          .containsExactly("topic.not-found");
      assertThat(fixture.as(stranger, () -> materials.search("", null, 99)).items())
          .as(stranger)
          .extracting(Material::getId)
          .doesNotContain(id);
    }
  }

  @Test
  void memberRecordsForItselfOnly_othersNotAtAll() {
    assertThat(codesOf(() -> recorded(MEMBER, OTHER_MEMBER, null)))
        .containsExactly("topic.not-a-member");
    assertThat(codesOf(() -> recorded(OFFICE, "xuyan", null)))
        .containsExactly("topic.not-a-member");
    for (String other : List.of("tangshen", "duankeqin", "xuyan")) {
      assertThat(codesOf(() -> recorded(other, other, null)))
          .as(other)
          .containsExactly("topic.material-not-yours");
    }
  }

  @Test
  void formSentTwice_isOneMaterial_andALateChangeIsRefused() {
    String form = UUID.randomUUID().toString();
    Material first =
        fixture.as(MEMBER, () -> materials.record(COMMITTEE, form, content(MEMBER, null)));
    Material again =
        fixture.as(MEMBER, () -> materials.record(COMMITTEE, form, content(MEMBER, null)));

    assertThat(again.getId()).isEqualTo(first.getId());
    MaterialContent other = content(MEMBER, null);
    fixture.as(MEMBER, () -> materials.change(first.getId(), first.getVersion(), other));
    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        MEMBER,
                        () -> materials.change(first.getId(), first.getVersion() - 1, other))))
        .containsExactly("topic.changed-elsewhere");
  }

  @Test
  void filesGoWithTheMaterial() {
    long id = recorded(MEMBER, MEMBER, null).getId();
    byte[] text = "座谈会记录".getBytes(StandardCharsets.UTF_8);

    fixture.as(MEMBER, () -> materials.addFile(id, "记录.txt", new ByteArrayInputStream(text)));
    Attachment file = fixture.as(MEMBER, () -> materials.filesOf(id)).get(0);

    long foreign = recorded(OTHER_MEMBER, OTHER_MEMBER, null).getId();
    assertThat(codesOf(() -> fixture.as(OTHER_MEMBER, () -> materials.file(foreign, file.getId()))))
        .containsExactly("document.not-found");
    fixture.as(MEMBER, () -> materials.removeFile(id, file.getId()));
    assertThat(steps.actionsOf("material:" + id))
        .containsExactly("material.recorded", "material.file-added", "material.file-removed");
  }

  @Test
  void registerIsKeptByTheOffice_andReadByTheCommittee() {
    ContactPoint point = point("澜湖社区联系点");
    long id = point.getId();

    assertThat(fixture.as(MEMBER, () -> points.read(id)).getName()).isEqualTo("澜湖社区联系点");
    for (String stranger : TopicFixture.STRANGERS) {
      assertThat(codesOf(() -> fixture.as(stranger, () -> points.read(id))))
          .containsExactly("topic.not-found");
    }
    assertThat(codesOf(() -> fixture.as(MEMBER, () -> points.retire(id))))
        .containsExactly("topic.not-found");
    fixture.as(OFFICE, () -> points.retire(id));
    assertThat(points.open(COMMITTEE)).extracting(ContactPoint::getId).doesNotContain(id);
    fixture.as(OFFICE, () -> points.reopen(id));
    assertThat(steps.actionsOf("contact-point:" + id))
        .containsExactly("contact-point.added", "contact-point.retired", "contact-point.reopened");
  }

  @Test
  void contactPointNeedsSomebodyResponsibleOfTheCommittee() {
    assertThat(codesOf(() -> add(new ContactPointContent("", null, "", "", "", ""))))
        .containsExactly(
            "topic.missing.name",
            "topic.missing.kind",
            "topic.missing.address",
            "topic.nobody-responsible");
    assertThat(
            codesOf(
                () ->
                    add(
                        new ContactPointContent(
                            "某联系点", ContactPointKind.OTHER, "某路1号", "zhunan", "ncyt.nnw", ""))))
        .containsExactly("topic.not-a-member", "topic.body-unknown");
  }

  @Test
  void materialNamesAContactPointOfItsCommitteeOnly() {
    long id = point("能注明的联系点").getId();

    assertThat(recorded(MEMBER, MEMBER, id).getContactPointId()).isEqualTo(id);
    assertThat(codesOf(() -> recorded(MEMBER, MEMBER, 999_999L)))
        .containsExactly("topic.point-elsewhere");
  }

  private Material recorded(String by, String member, Long point) {
    return fixture.as(
        by,
        () -> materials.record(COMMITTEE, UUID.randomUUID().toString(), content(member, point)));
  }

  private static MaterialContent content(String member, Long point) {
    return new MaterialContent(
        MaterialKind.STUDIO,
        TopicFixture.freshTitle(),
        LocalDate.of(2026, 3, 5),
        "社区服务中心",
        "居民12人",
        "居民反映路灯坏了三周，夜里骑车看不清路面。",
        member,
        point);
  }

  private ContactPoint point(String name) {
    return add(
        new ContactPointContent(
            name, ContactPointKind.COMMUNITY, "澜湖路18号", MEMBER, "ncal.jiaoyu", "一老一小"));
  }

  private ContactPoint add(ContactPointContent content) {
    return fixture.as(OFFICE, () -> points.add(COMMITTEE, content));
  }
}
