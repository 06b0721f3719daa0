package org.tian.topic.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.document.Attachment;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.topic.ContactPoints;
import org.tian.topic.Material;
import org.tian.topic.Materials;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;

/** Materials in words. */
@Component
class MaterialViews {

  private static final int KILOBYTE = 1024;

  private final Materials materials;
  private final ProposalOrigins origins;
  private final ContactPoints points;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  MaterialViews(
      Materials materials,
      ProposalOrigins origins,
      ContactPoints points,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.materials = materials;
    this.origins = origins;
    this.points = points;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  List<MaterialView> of(List<Material> all) {
    Map<Long, Long> counts =
        origins.counts(OriginKind.MATERIAL, all.stream().map(Material::getId).toList());
    return all.stream().map(one -> view(one, counts.getOrDefault(one.getId(), 0L))).toList();
  }

  List<MaterialView.File> files(long id) {
    return materials.filesOf(id).stream().map(this::file).toList();
  }

  private MaterialView.File file(Attachment file) {
    long size = Math.max(1, file.getSizeBytes() / KILOBYTE);
    return new MaterialView.File(file.getId(), file.getName(), texts.of("topic.size", size));
  }

  private MaterialView view(Material material, long proposals) {
    return new MaterialView(
        material.getId(),
        material.getTitle(),
        texts.of(material.getKind().messageKey()),
        formats.day(material.getHeldOn()),
        material.getPlace(),
        material.getPeople(),
        TopicWords.paragraphs(material.getText()),
        directory.personName(material.getMemberId()),
        directory.personName(material.getRecordedBy()),
        points.nameOf(material.getContactPointId()).orElse(""),
        proposals,
        material.getMemberId().equals(CurrentActor.get().personId()));
  }
}
