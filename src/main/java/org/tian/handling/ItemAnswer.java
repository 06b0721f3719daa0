package org.tian.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The answer to one suggestion of the proposal; anything may be missing in a draft.
 *
 * @param code the committee's own code of the result
 * @param itemClass the common class the code counts as
 * @param doneBy the day promised for what is still to be done; null for what is solved or kept for
 *     reference
 */
@Embeddable
public record ItemAnswer(
    String answer,
    @Column(name = "item_code") String code,
    @Enumerated(EnumType.STRING) @Column(name = "canonical_class") ResultClass itemClass,
    LocalDate doneBy) {

  boolean isComplete() {
    return answer != null && !answer.isBlank() && itemClass != null;
  }

  /** Whether a day has to be promised. */
  public boolean isPromise() {
    return itemClass != null && itemClass.isPromise();
  }
}
