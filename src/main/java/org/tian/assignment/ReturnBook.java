package org.tian.assignment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/** Returns and changes of all cases of the acting person's handing offices, page by page. */
@Service
@Transactional(readOnly = true)
public class ReturnBook {

  private static final int MOST = 100;

  private final UnitReturnRepository returns;
  private final UnitChangeRepository changes;
  private final HandingOfficeAccess access;

  ReturnBook(
      UnitReturnRepository returns, UnitChangeRepository changes, HandingOfficeAccess access) {
    this.returns = returns;
    this.changes = changes;
    this.access = access;
  }

  /**
   * How often a unit returns.
   *
   * @param returned returns its head has signed
   * @param granted those that were granted
   * @param late those signed after the days allowed
   */
  public record UnitCount(String unitCode, long returned, long granted, long late) {

    /** Share of the granted ones in percent, rounded. */
    public long percentGranted() {
      return returned == 0 ? 0 : Math.round(granted * 100.0 / returned);
    }
  }

  /**
   * A page of a list, the latest first.
   *
   * @param next what to give as {@code after} for the following page, or null at the end
   */
  public record Page<T>(List<T> items, Long next) {}

  /** Whether there is a handing office whose returns the acting person oversees. */
  public boolean isOpen() {
    return !access.overseen().isEmpty();
  }

  public Page<UnitReturn> returns(ReturnList list, Long after, int limit) {
    int size = sized(limit);
    List<UnitReturn> found =
        returns.page(offices(), list.states(), before(after), Limit.of(size + 1));
    return found.size() > size
        ? new Page<>(found.subList(0, size), found.get(size - 1).getId())
        : new Page<>(found, null);
  }

  public long count(ReturnList list) {
    return returns.countByHandingOfficeInAndStateIn(offices(), list.states());
  }

  public Page<UnitChange> changes(Long after, int limit) {
    int size = sized(limit);
    List<UnitChange> found =
        changes.findByHandingOfficeInAndIdLessThanOrderByIdDesc(
            offices(), before(after), Limit.of(size + 1));
    return found.size() > size
        ? new Page<>(found.subList(0, size), found.get(size - 1).getId())
        : new Page<>(found, null);
  }

  public long countChanges() {
    return changes.countByHandingOfficeIn(offices());
  }

  /** Every unit that has returned something, the most frequent first. */
  public List<UnitCount> byUnit() {
    return returns.countByUnit(offices()).stream()
        .map(
            row ->
                new UnitCount(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue()))
        .toList();
  }

  private Collection<String> offices() {
    List<String> offices = access.overseen();
    if (offices.isEmpty()) {
      throw Refusal.of("returns.not-yours").asException();
    }
    return offices;
  }

  private static int sized(int limit) {
    return Math.max(1, Math.min(limit, MOST));
  }

  private static long before(Long after) {
    return after == null ? Long.MAX_VALUE : after;
  }
}
