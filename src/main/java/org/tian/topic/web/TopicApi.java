package org.tian.topic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.shared.Formats;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicAudience;
import org.tian.topic.TopicPage;
import org.tian.topic.TopicSearch;
import org.tian.topic.TopicState;

/** The yearly lists of reference topics as the caller may see them. */
@RestController
@RequestMapping("/api/v1/topics")
@Tag(name = "topics")
class TopicApi {

  private static final int MOST = 100;

  private final ReferenceTopics topics;
  private final ProposalOrigins origins;
  private final TopicAccess access;
  private final Formats formats;

  TopicApi(ReferenceTopics topics, ProposalOrigins origins, TopicAccess access, Formats formats) {
    this.topics = topics;
    this.origins = origins;
    this.access = access;
    this.formats = formats;
  }

  /**
   * A topic.
   *
   * @param proposals how many submitted proposals came of it
   */
  record Row(
      long id,
      String committee,
      int year,
      int position,
      String title,
      String reasons,
      String directions,
      String concerned,
      TopicState state,
      TopicAudience audience,
      long proposals) {}

  /** A page of the list; {@code next} is to be sent as {@code after}. */
  record Page(List<Row> items, Long next) {}

  @GetMapping
  @Operation(
      summary = "Reference topics of a committee and year, in their order",
      description =
          "The committee's office gets all; its members and officials what is published; others"
              + " what is published to everybody.")
  Page list(
      @RequestParam String committee,
      @Parameter(description = "This year when left out") @RequestParam(required = false)
          Integer year,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) Long after) {
    TopicSearch search =
        new TopicSearch(
            committee,
            year == null ? formats.today().getYear() : year,
            null,
            q,
            after,
            Math.max(1, Math.min(limit, MOST)));
    TopicPage<ReferenceTopic> page =
        access.reads(committee) ? topics.search(search) : topics.searchPublic(search);
    Map<Long, Long> counts =
        origins.counts(OriginKind.TOPIC, page.items().stream().map(ReferenceTopic::getId).toList());
    return new Page(
        page.items().stream().map(one -> row(one, counts.getOrDefault(one.getId(), 0L))).toList(),
        page.next());
  }

  private static Row row(ReferenceTopic topic, long proposals) {
    return new Row(
        topic.getId(),
        topic.getCommitteeCode(),
        topic.getYearNo(),
        topic.getPosition(),
        topic.getTitle(),
        topic.getReasons(),
        topic.getDirections(),
        topic.getConcerned(),
        topic.getState(),
        topic.getAudience(),
        proposals);
  }
}
