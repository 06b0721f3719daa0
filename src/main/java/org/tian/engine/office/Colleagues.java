package org.tian.engine.office;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Among whom an office chooses for a task; implemented by the organisation module. People who have
 * left are never among them.
 */
public interface Colleagues {

  /**
   * People of the bodies behind the groups, whose name or id contains the text: of a unit its own
   * people, of a committee its office, reviewers, directors and the members of its groups. Nobody
   * for a task of one person alone.
   *
   * @param groups candidate groups of the task
   * @param text part of a name; all when empty
   */
  List<Colleague> of(Collection<String> groups, String text);

  /** Whether a person heads a body behind the groups, or directs the committee it works for. */
  boolean leads(String personId, Collection<String> groups);

  /** Whether a person works in the office of the committee or directs it. */
  boolean runs(String personId, String committeeCode);

  /** Whether a person works in the body, whatever the post. */
  boolean worksIn(String personId, String bodyCode);

  /** Ids of all of the groups. */
  Set<String> members(Collection<String> groups);

  /**
   * Somebody who may be chosen.
   *
   * @param post what they are called today, such as 市教育局局长
   */
  record Colleague(String id, String name, String post) {}
}
