package org.tian.assignment.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tian.assignment.HandlingKind;

/**
 * What the office has to settle between units that were asked.
 *
 * @param units codes of those it is about; empty where it is about all
 */
public record Conflict(Kind kind, List<String> units) {

  /** Kinds, the gravest first; texts under {@code conflict.<NAME>}. */
  public enum Kind {
    /** Nobody will answer the proposer. */
    NO_LEAD,
    /** More will answer the proposer than can. */
    TWO_LEADS,
    /** A co-unit wants to answer the proposer. */
    WANTS_LEAD,
    /** It is not theirs. */
    NOT_OURS,
    /** Will only be a co-unit, and was asked to answer. */
    ONLY_CO,
    /** Was asked to answer and said nothing, which is not enough. */
    NO_WORD;

    /** Key of the text in the message files. */
    public String messageKey() {
      return "conflict." + name();
    }
  }

  /**
   * What the answers leave to settle; empty when all agree.
   *
   * @param kind how the proposal was to be shared out
   * @param answers the last answer of each unit
   */
  public static List<Conflict> in(HandlingKind kind, List<UnitConsultation> answers) {
    List<String> leads = who(answers, one -> one.getAnswer() == ConsultationAnswer.ACCEPT_LEAD);
    List<Conflict> conflicts = new ArrayList<>();
    if (leads.isEmpty()) {
      conflicts.add(new Conflict(Kind.NO_LEAD, List.of()));
    }
    if (kind != HandlingKind.SPLIT && leads.size() > 1) {
      conflicts.add(new Conflict(Kind.TWO_LEADS, leads));
    }
    add(conflicts, Kind.WANTS_LEAD, discontent(answers, ConsultationAnswer.ACCEPT_LEAD));
    add(conflicts, Kind.NOT_OURS, discontent(answers, ConsultationAnswer.NOT_OURS));
    add(conflicts, Kind.ONLY_CO, discontent(answers, ConsultationAnswer.ACCEPT_CO));
    add(conflicts, Kind.NO_WORD, discontent(answers, ConsultationAnswer.NO_OBJECTION));
    return conflicts;
  }

  private static void add(List<Conflict> conflicts, Kind kind, List<String> units) {
    if (!units.isEmpty()) {
      conflicts.add(new Conflict(kind, units));
    }
  }

  private static List<String> discontent(
      List<UnitConsultation> answers, ConsultationAnswer answer) {
    return who(answers, one -> one.getAnswer() == answer && !one.isContent());
  }

  private static List<String> who(
      List<UnitConsultation> answers, Predicate<UnitConsultation> which) {
    return answers.stream().filter(which).map(UnitConsultation::getUnitCode).toList();
  }
}
