package org.tian.cultivation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.tian.proposal.Suggestion;

/** One suggestion of the findings as it is kept: what, whom it concerns, what is expected of it. */
@Embeddable
class FoundSuggestion {

  @Column(name = "text")
  private String what;

  private String whom;
  private String result;

  protected FoundSuggestion() {}

  FoundSuggestion(Suggestion item) {
    what = item.what();
    whom = item.whom();
    result = item.result();
  }

  Suggestion suggestion() {
    return new Suggestion(what, whom, null, result);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FoundSuggestion that && suggestion().equals(that.suggestion());
  }

  @Override
  public int hashCode() {
    return Objects.hash(suggestion());
  }
}
