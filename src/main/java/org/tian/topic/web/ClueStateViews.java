package org.tian.topic.web;

import org.springframework.stereotype.Component;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.topic.Clue;
import org.tian.topic.ClueState;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;

/** Tells a giver what became of a clue; never more than the receipt number may open. */
@Component
class ClueStateViews {

  private final ReferenceTopics topics;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  ClueStateViews(ReferenceTopics topics, TopicWords words, Formats formats, Texts texts) {
    this.topics = topics;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  ClueStateView of(Clue clue) {
    return new ClueStateView(
        clue.getReceipt(),
        words.nameOf(clue.getCommitteeCode()),
        clue.getTitle(),
        TopicWords.paragraphs(clue.getHappening()),
        TopicWords.paragraphs(clue.getWish()),
        formats.moment(clue.getGivenAt()),
        clue.getModeratedAt() == null ? "" : formats.day(formats.dayOf(clue.getModeratedAt())),
        texts.of(clue.getState().messageKey()),
        tone(clue.getState()),
        texts.of(clue.getState().messageKey() + ".giver"),
        clue.getRefusalReason() == null ? "" : texts.of(clue.getRefusalReason().messageKey()),
        clue.getRefusalNote() == null ? "" : clue.getRefusalNote(),
        topics.publicOnesDrawnFrom(clue.getGroupId()).stream()
            .map(ReferenceTopic::getTitle)
            .toList());
  }

  static String tone(ClueState state) {
    return switch (state) {
      case NEW -> "near";
      case ACCEPTED -> "info";
      case GROUPED -> "good";
      case REFUSED -> "";
    };
  }
}
