package org.tian.topic.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.TopicCultivations;
import org.tian.topic.TopicState;

/** Topics in words, with what came of them. */
@Component
class TopicViews {

  private final ProposalOrigins origins;
  private final TopicCultivations cultivations;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  TopicViews(
      ProposalOrigins origins,
      TopicCultivations cultivations,
      TopicWords words,
      Formats formats,
      Texts texts) {
    this.origins = origins;
    this.cultivations = cultivations;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  List<TopicView> of(List<ReferenceTopic> topics) {
    List<Long> ids = topics.stream().map(ReferenceTopic::getId).toList();
    Map<Long, Long> proposed = origins.counts(OriginKind.TOPIC, ids);
    Map<Long, Long> cultivated = cultivations.counts(ids);
    return topics.stream()
        .map(
            one ->
                view(
                    one,
                    proposed.getOrDefault(one.getId(), 0L),
                    cultivated.getOrDefault(one.getId(), 0L)))
        .toList();
  }

  TopicView of(ReferenceTopic topic) {
    return of(List.of(topic)).get(0);
  }

  private TopicView view(ReferenceTopic topic, long proposals, long cultivated) {
    return new TopicView(
        topic.getId(),
        topic.getVersion(),
        topic.getPosition(),
        topic.getCommitteeCode(),
        words.nameOf(topic.getCommitteeCode()),
        topic.getYearNo(),
        topic.getTitle(),
        TopicWords.paragraphs(topic.getReasons()),
        TopicWords.paragraphs(topic.getDirections()),
        topic.getConcerned(),
        proposals,
        cultivated,
        texts.of(topic.getState().messageKey()),
        tone(topic.getState()),
        topic.isPublished() ? texts.of(topic.getAudience().messageKey()) : "",
        topic.isPublished() ? topic.getAudience().name() : "",
        topic.getState() != TopicState.RETIRED,
        topic.getPublishedAt() == null ? "" : formats.day(formats.dayOf(topic.getPublishedAt())));
  }

  private static String tone(TopicState state) {
    return switch (state) {
      case DRAFT -> "near";
      case PUBLISHED -> "good";
      case RETIRED -> "";
    };
  }
}
