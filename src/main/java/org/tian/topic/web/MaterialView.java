package org.tian.topic.web;

import java.util.List;

/**
 * A material in words.
 *
 * @param mine whether the reader is the member whose material it is
 */
public record MaterialView(
    long id,
    String title,
    String kind,
    String held,
    String place,
    String people,
    List<String> text,
    String member,
    String recordedBy,
    String point,
    long proposals,
    boolean mine) {

  /** A file that goes with it. */
  public record File(long id, String name, String size) {}
}
