package org.tian.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The answer to one suggestion of the proposal, with its class; either may be missing in a draft.
 */
@Embeddable
public record ItemAnswer(
    String answer,
    @Enumerated(EnumType.STRING) @Column(name = "item_class") ResultClass itemClass) {

  boolean isComplete() {
    return answer != null && !answer.isBlank() && itemClass != null;
  }
}
