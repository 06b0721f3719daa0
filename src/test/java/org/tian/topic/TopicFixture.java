package org.tian.topic;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseFixture;

/**
 * Clues and topics of 安澜市 for tests: 陈敏 works in its office, 林悦 and 郭浩 are members, 段克勤 works in
 * the office of 云台市, 徐燕 in a unit.
 */
@Component
public class TopicFixture {

  public static final String COMMITTEE = "ncal";
  public static final String OFFICE = "chenmin";
  public static final String MEMBER = "linyue";
  public static final String OTHER_MEMBER = "guohao";
  public static final String FOREIGN_OFFICE = "duankeqin";
  public static final String FOREIGN_MEMBER = "zhunan";
  public static final String UNIT = "xuyan";
  public static final List<String> STRANGERS = List.of(FOREIGN_OFFICE, FOREIGN_MEMBER, UNIT);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final CaseFixture cases;
  private final Clues clues;
  private final ClueModeration moderation;
  private final ClueGroups groups;
  private final TopicEditing editing;

  TopicFixture(
      CaseFixture cases,
      Clues clues,
      ClueModeration moderation,
      ClueGroups groups,
      TopicEditing editing) {
    this.cases = cases;
    this.clues = clues;
    this.moderation = moderation;
    this.groups = groups;
    this.editing = editing;
  }

  public void prepare() {
    cases.prepare();
  }

  public <T> T as(String person, Supplier<T> work) {
    return cases.as(person, work);
  }

  public void as(String person, Runnable work) {
    cases.as(person, work);
  }

  /** A title that no other test uses. */
  public static String freshTitle() {
    return "第" + NUMBER.incrementAndGet() + "号路口夜间照明不足";
  }

  public static ClueContent content(String title) {
    return new ClueContent(
        COMMITTEE,
        title,
        "东湖区澜湖路口的路灯坏了三周，夜里骑车看不清路面。",
        "尽快修复并定期巡查。",
        "王女士",
        "199-0001-2201",
        null,
        true);
  }

  /** A clue of the public that waits. */
  public Clue given(String title) {
    return clues.give(UUID.randomUUID().toString(), content(title));
  }

  /** A group that holds one accepted clue. */
  public ClueGroup grouped(String title) {
    Clue clue = given(title);
    return as(OFFICE, () -> groups.create(title, List.of(clue.getId())));
  }

  public Clue accepted(String title) {
    Clue clue = given(title);
    return as(OFFICE, () -> moderation.accept(clue.getId()));
  }

  public static TopicContent topicContent(String title) {
    return new TopicContent(title, "群众反映集中，历年多次提出。", "管护责任\n经费来源", "市城管局、街道社区");
  }

  /** A draft topic of a year of its own. */
  public ReferenceTopic topic(int year, String title) {
    return as(OFFICE, () -> editing.create(COMMITTEE, year, topicContent(title), List.of()));
  }

  public ReferenceTopic published(int year, String title, TopicAudience audience) {
    ReferenceTopic topic = topic(year, title);
    return as(OFFICE, () -> editing.publish(topic.getId(), audience));
  }
}
