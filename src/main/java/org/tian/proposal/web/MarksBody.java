package org.tian.proposal.web;

import java.util.List;
import org.tian.proposal.MarksChange;

/** Marks to be set; what is null stays as it is. */
record MarksBody(
    List<String> keywords,
    Boolean keyRecommended,
    String keyReason,
    Boolean secret,
    Boolean closed,
    String closedReason) {

  MarksChange toChange() {
    return new MarksChange(keywords, keyRecommended, keyReason, secret, closed, closedReason);
  }
}
