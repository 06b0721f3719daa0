package org.tian.topic.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.similar.HotTopics;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.topic.ClueGroups;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;
import org.tian.topic.SourceRef;
import org.tian.topic.TopicSource;
import org.tian.topic.WorkPoints;

/** Sources and history of a topic in words, and what its office may add as a source. */
@Component
class TopicSourceViews {

  private static final int OFFERED_GROUPS = 100;
  private static final int OFFERED_YEARS = 2;

  private final ReferenceTopics topics;
  private final ClueGroups groups;
  private final WorkPoints workPoints;
  private final HotTopics hotTopics;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  TopicSourceViews(
      ReferenceTopics topics,
      ClueGroups groups,
      WorkPoints workPoints,
      HotTopics hotTopics,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.topics = topics;
    this.groups = groups;
    this.workPoints = workPoints;
    this.hotTopics = hotTopics;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  List<TopicSourceView> of(ReferenceTopic topic) {
    return topics.sourcesOf(topic.getId()).stream().flatMap(one -> view(one).stream()).toList();
  }

  /** A source that the reader may not open is left out. */
  private Optional<TopicSourceView> view(TopicSource source) {
    String kind = texts.of(source.getKind().messageKey());
    SourceRef ref = source.getRef();
    return switch (source.getKind()) {
      case CLUE_GROUP -> {
        try {
          yield Optional.of(
              new TopicSourceView(
                  source.getId(),
                  kind,
                  groups.read(ref.refId()).getTitle(),
                  "/desk/topics/groups/" + ref.refId()));
        } catch (RefusedException notForReader) {
          yield Optional.empty();
        }
      }
      case WORK_POINT ->
          workPoints
              .textOf(ref.refId())
              .map(text -> new TopicSourceView(source.getId(), kind, text, ""));
      case HOT_WORD ->
          Optional.of(
              new TopicSourceView(
                  source.getId(),
                  kind,
                  texts.of("topic.source.word", ref.word(), ref.year()),
                  TopicWords.url("/desk/search", Map.of("q", ref.word(), "year", ref.year()))));
    };
  }

  TopicSourceView.Offered offered(ReferenceTopic topic) {
    String committee = topic.getCommitteeCode();
    return new TopicSourceView.Offered(
        groups(committee), workPoints(committee, topic.getYearNo()), words(committee));
  }

  List<Choice> groups(String committee) {
    return groups.search(committee, "", null, OFFERED_GROUPS).items().stream()
        .map(
            row ->
                new Choice(
                    row.group().getId().toString(),
                    texts.of("topic.group.with-count", row.group().getTitle(), row.clues()),
                    false))
        .toList();
  }

  List<Choice> workPoints(String committee, int year) {
    return workPoints.of(committee, year).stream()
        .map(point -> new Choice(point.getId().toString(), point.getText(), false))
        .toList();
  }

  /** The top words of this year and the last, with their number of proposals. */
  List<Choice> words(String committee) {
    List<Choice> choices = new ArrayList<>();
    for (int ago = 0; ago < OFFERED_YEARS; ago++) {
      int year = hotTopics.thisYear() - ago;
      hotTopics
          .ofYear(committee, year)
          .words()
          .forEach(
              word ->
                  choices.add(
                      new Choice(
                          year + " " + word.word(),
                          texts.of("topic.word.with-count", word.word(), year, word.cases()),
                          false)));
    }
    return choices;
  }

  List<TopicSourceView.Change> changes(ReferenceTopic topic) {
    return topics.changesOf(topic.getId()).stream()
        .map(
            change ->
                new TopicSourceView.Change(
                    formats.moment(change.getChangedAt()),
                    directory.personName(change.getPersonId()),
                    texts.of("action." + change.getAction()),
                    change.getContent().title(),
                    TopicWords.paragraphs(change.getContent().reasons()),
                    TopicWords.paragraphs(change.getContent().directions()),
                    change.getContent().concerned()))
        .toList();
  }
}
