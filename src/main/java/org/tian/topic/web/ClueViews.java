package org.tian.topic.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.topic.Clue;
import org.tian.topic.ClueGroups;
import org.tian.topic.ContactPoints;
import org.tian.topic.SimilarClues;

/** Clues in words for the office that moderates them. */
@Component
class ClueViews {

  private static final int ALIKE = 6;

  private final ClueGroups groups;
  private final SimilarClues similar;
  private final ContactPoints points;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ClueViews(
      ClueGroups groups,
      SimilarClues similar,
      ContactPoints points,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.groups = groups;
    this.similar = similar;
    this.points = points;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  ClueView of(Clue clue) {
    return new ClueView(
        clue.getId(),
        clue.getReceipt(),
        clue.getCommitteeCode(),
        clue.getTitle(),
        TopicWords.paragraphs(clue.getHappening()),
        TopicWords.paragraphs(clue.getWish()),
        giver(clue),
        contact(clue),
        points.nameOf(clue.getContactPointId()).orElse(""),
        formats.moment(clue.getGivenAt()),
        texts.of(clue.getState().messageKey()),
        clue.getState().name(),
        ClueStateViews.tone(clue.getState()),
        clue.getModeratedBy() == null
            ? ""
            : directory.personName(clue.getModeratedBy())
                + " · "
                + formats.moment(clue.getModeratedAt()),
        clue.getRefusalReason() == null ? "" : texts.of(clue.getRefusalReason().messageKey()),
        clue.getRefusalNote() == null ? "" : clue.getRefusalNote(),
        clue.getGroupId(),
        clue.getGroupId() == null ? "" : groups.read(clue.getGroupId()).getTitle());
  }

  ClueView.Row row(Clue clue, String url) {
    return new ClueView.Row(
        url,
        clue.getTitle(),
        formats.moment(clue.getGivenAt()),
        texts.of(clue.getState().messageKey()),
        ClueStateViews.tone(clue.getState()));
  }

  List<ClueView.Alike> alike(Clue clue) {
    return similar.of(clue, ALIKE).stream()
        .map(
            found ->
                new ClueView.Alike(
                    found.clue().getId(),
                    found.clue().getTitle(),
                    formats.moment(found.clue().getGivenAt()),
                    texts.of(found.clue().getState().messageKey()),
                    (int) Math.round(100 * found.score()),
                    found.clue().getGroupId()))
        .toList();
  }

  private String giver(Clue clue) {
    if (clue.getGiverId() != null) {
      return directory.personName(clue.getGiverId());
    }
    return clue.getGiverName() == null ? "" : clue.getGiverName();
  }

  private String contact(Clue clue) {
    return clue.getContact() == null ? "" : clue.getContact();
  }
}
