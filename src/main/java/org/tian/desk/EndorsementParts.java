package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementReaders;
import org.tian.assignment.endorsement.EndorsementTrail;
import org.tian.assignment.endorsement.EndorsementWords;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** What the leaders said in a case, as far as the reader may know it. */
@Component
class EndorsementParts {

  private final EndorsementReaders readers;
  private final EndorsementWords words;
  private final Formats formats;
  private final Texts texts;

  EndorsementParts(
      EndorsementReaders readers, EndorsementWords words, Formats formats, Texts texts) {
    this.readers = readers;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * The section of the case's page.
   *
   * @param status of the last round, in words
   * @param whole whether the reader reads every comment
   */
  public record Section(String status, String tone, boolean whole, List<Line> lines) {}

  /**
   * One comment.
   *
   * @param passed whether it went on
   * @param standing whether it counts now
   * @param signatureUrl picture of the signature, or empty
   */
  public record Line(
      String step,
      String who,
      String moment,
      String text,
      boolean passed,
      boolean standing,
      String signatureUrl) {}

  /** The section; empty when the case was never put before the leaders, or not for the reader. */
  Optional<Section> of(long proposalId) {
    List<EndorsementTrail> trails = readers.read(proposalId);
    if (trails.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (EndorsementTrail trail : trails) {
      List<EndorsementComment> standing = trail.standing();
      trail.all().forEach(one -> lines.add(line(proposalId, one, standing.contains(one))));
    }
    var status = trails.get(trails.size() - 1).round().getStatus();
    String tone =
        switch (status) {
          case ENDORSED -> "good";
          case RUNNING -> "info";
          case RETURNED -> "near";
          case CANCELLED -> "";
        };
    return Optional.of(
        new Section(texts.of(status.messageKey()), tone, readers.readsAll(proposalId), lines));
  }

  private Line line(long proposalId, EndorsementComment said, boolean standing) {
    return new Line(
        texts.of(said.getStep().messageKey()),
        texts.of("endorsement.who", said.getPost(), said.getPersonName()),
        formats.moment(said.getDecidedAt()),
        words.said(said),
        said.isPassed(),
        standing,
        said.getSignatureId() == null
            ? ""
            : "/desk/cases/%d/endorsement/%d/signature.png".formatted(proposalId, said.getId()));
  }
}
