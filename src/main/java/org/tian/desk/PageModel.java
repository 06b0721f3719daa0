package org.tian.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tian.shared.Formats;
import org.tian.shared.web.Assets;

/**
 * What every template may ask for under the name {@code page}.
 *
 * @param lang {@code zh-CN} or {@code en}
 * @param large whether the reader wants large type
 * @param here address of this page with its query, to come back to
 * @param person who is signed in, or null
 * @param csrf token against forged requests, or null when there is none
 * @param unread how many notifications the person has not read
 */
public record PageModel(
    String lang,
    boolean large,
    String here,
    Person person,
    Csrf csrf,
    Assets assets,
    Formats formats,
    long unread) {

  /**
   * The signed-in person.
   *
   * @param posts posts held today, in words
   * @param proposes whether the person may write proposals
   * @param enters whether the person may enter proposals for others
   * @param keepsReasons whether the person keeps a committee's reasons for not filing
   * @param readsTopics whether hot words are open to the person
   * @param reviews whether the person has a part in the review of proposals
   * @param handsOver whether the person oversees returns of proposals handed over
   * @param handles whether there is a board of units' tasks for the person
   * @param meets whether hand-over meetings may concern the person
   * @param leads whether the person leads, or may lead, the handling of cases
   * @param jumps whether the person may put any case at another step
   */
  public record Person(
      String id,
      String name,
      List<String> posts,
      boolean proposes,
      boolean enters,
      boolean keepsReasons,
      boolean readsTopics,
      boolean reviews,
      boolean handsOver,
      boolean handles,
      boolean meets,
      boolean leads,
      boolean jumps) {}

  /** Name of the header, name of the form field and the token itself. */
  public record Csrf(String header, String field, String token) {}

  public String asset(String name) {
    return assets.url(name);
  }

  public String day(LocalDate day) {
    return formats.day(day);
  }

  public String weekday(LocalDate day) {
    return formats.weekday(day);
  }

  public String moment(Instant instant) {
    return formats.moment(instant);
  }
}
