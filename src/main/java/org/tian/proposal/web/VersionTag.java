package org.tian.proposal.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tian.shared.Refusal;

/** The version of a proposal as an entity tag. */
final class VersionTag {

  private static final Pattern FORM = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

  private VersionTag() {}

  /** Reads {@code "3"}, {@code W/"3"} or {@code 3}; a tag that is none never matches. */
  static long read(String tag) {
    Matcher matcher = FORM.matcher(tag.strip());
    if (!matcher.matches()) {
      throw Refusal.of("proposal.changed-elsewhere").asException();
    }
    return Long.parseLong(matcher.group(1));
  }
}
