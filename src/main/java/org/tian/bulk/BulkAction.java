package org.tian.bulk;

import java.util.List;
import java.util.Map;
import org.tian.shared.Refusal;

/**
 * Something that can be done with many cases at once; one bean per action, brought by the module
 * that owns the step.
 *
 * <p>All methods are called as the person who asked for it, with the posts of that moment.
 */
public interface BulkAction {

  /** Stable code such as {@code review.claim}; name under {@code bulk.action.<code>}. */
  String code();

  /**
   * Whether the cases are done one after the other in the order of the selection, so that for
   * example numbers follow it. Otherwise several nodes work on one run at a time.
   */
  default boolean inOrder() {
    return false;
  }

  /**
   * Whether the cases of a portion share a transaction, which is quicker; the step of one case must
   * then not need what the step of another has done. When one cannot be done, the portion is done
   * case by case.
   */
  default boolean isDoneTogether() {
    return false;
  }

  /**
   * Whether the acting person may follow a run of it, who neither started it nor leads the body.
   */
  default boolean isFollowedBy(String bodyCode, Map<String, String> parameters) {
    return false;
  }

  /** What of the subjects the person can see, in the order given; others are left out. */
  List<BulkSubject> describe(List<String> subjectIds);

  /** What is wrong with the particulars that all cases share; empty when nothing is. */
  default List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    return List.of();
  }

  /** Why it cannot be done with the subject as things stand; empty when nothing stands against. */
  List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters);

  /**
   * Does it with one subject, in a transaction that ends with it or with its portion.
   *
   * @return what came of it in a word, such as the case number; may be empty
   * @throws org.tian.shared.RefusedException when a rule says no; nothing of the step remains
   */
  String perform(BulkSubject subject, Map<String, String> parameters);
}
