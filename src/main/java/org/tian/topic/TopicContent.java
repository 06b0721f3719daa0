package org.tian.topic;

/**
 * The words of a reference topic.
 *
 * @param reasons why it is worth a proposal
 * @param directions hints what to look into
 * @param concerned who may be concerned
 */
public record TopicContent(String title, String reasons, String directions, String concerned) {

  public TopicContent {
    title = Entry.line(title);
    reasons = Entry.plain(reasons);
    directions = Entry.plain(directions);
    concerned = Entry.line(concerned);
  }

  void check() {
    new Entry()
        .length("title", title, 4, 100)
        .length("reasons", reasons, 4, 2000)
        .length("directions", directions, 0, 2000)
        .length("concerned", concerned, 0, 300)
        .check();
  }
}
