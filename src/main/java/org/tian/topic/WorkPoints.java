package org.tian.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** The annual work points of a committee, entered or pasted as lines by its office. */
@Service
public class WorkPoints {

  private static final int LINES = 200;
  private static final int LENGTH = 500;

  /** Numbering that comes along when lines are pasted: 1. 2、 （三） */
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）.．、]|[•·▪-])\\s*");

  private final WorkPointRepository repository;
  private final TopicSourceRepository sources;
  private final TopicAccess access;
  private final TopicSteps steps;

  WorkPoints(
      WorkPointRepository repository,
      TopicSourceRepository sources,
      TopicAccess access,
      TopicSteps steps) {
    this.repository = repository;
    this.sources = sources;
    this.access = access;
    this.steps = steps;
  }

  /** The points of a year in order; for the office. */
  @Transactional(readOnly = true)
  public List<WorkPoint> of(String committee, int year) {
    access.requireOffice(committee);
    return repository.findByCommitteeCodeAndYearNoOrderByPositionAscIdAsc(committee, year);
  }

  /** The words of a point, for readers of a topic that is drawn from it. */
  @Transactional(readOnly = true)
  public Optional<String> textOf(Long id) {
    return repository.findById(id).map(WorkPoint::getText);
  }

  /**
   * Adds each line as a point; empty lines, numbering and lines that are there already are left
   * out.
   *
   * @return how many were added
   */
  @WholeStep
  public int add(String committee, int year, String lines) {
    List<WorkPoint> present = of(committee, year);
    Years.check(year);
    Set<String> known = new HashSet<>();
    present.forEach(point -> known.add(point.getText()));
    int position = present.stream().mapToInt(WorkPoint::getPosition).max().orElse(0);
    List<WorkPoint> added = new ArrayList<>();
    Entry entry = new Entry();
    for (String line : Entry.plain(lines).split("\n")) {
      String text = NUMBERING.matcher(line.strip()).replaceFirst("").strip();
      if (!text.isEmpty() && known.add(text)) {
        entry.length("lines", text, 2, LENGTH);
        added.add(new WorkPoint(committee, year, ++position, text));
      }
    }
    entry
        .require(!added.isEmpty(), "lines", "topic.missing.lines")
        .require(present.size() + added.size() <= LINES, "lines", "topic.too-many-lines", LINES)
        .check();
    repository.saveAllAndFlush(added);
    steps.record(
        "work-points:" + committee + ":" + year,
        "work-point.added",
        Map.of("year", year, "lines", added.stream().map(WorkPoint::getText).toList()));
    return added.size();
  }

  /**
   * Removes a point.
   *
   * @throws org.tian.shared.RefusedException {@code topic.work-point-used} while a topic names it
   */
  @WholeStep
  public WorkPoint remove(long id) {
    WorkPoint point = repository.findById(id).orElseThrow(TopicAccess::notFound);
    access.requireOffice(point.getCommitteeCode());
    if (sources.existsByKindAndRefId(SourceKind.WORK_POINT, id)) {
      throw Refusal.of("topic.work-point-used").asException();
    }
    repository.delete(point);
    steps.record(
        "work-points:" + point.getCommitteeCode() + ":" + point.getYearNo(),
        "work-point.removed",
        Map.of("text", point.getText()));
    return point;
  }
}
