package org.tian.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** The rules of each committee; its office and director read and change them. */
@Service
@Transactional(readOnly = true)
public class RuleBook {

  static final int REASON_CHARACTERS = 300;

  private final CommitteeSettings settings;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  RuleBook(CommitteeSettings settings, Directory directory, ApplicationEventPublisher events) {
    this.settings = settings;
    this.directory = directory;
    this.events = events;
  }

  /** Committees whose rules the acting person keeps, in the order of the posts. */
  public List<String> kept() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .map(Post::getBodyCode)
        .distinct()
        .filter(this::keeps)
        .toList();
  }

  /** Refuses with {@code rulebook.not-yours} whoever does not keep the committee's rules. */
  public void requireKeeper(String committee) {
    if (!keeps(committee)) {
      throw Refusal.of("rulebook.not-yours").asException();
    }
  }

  private boolean keeps(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.OFFICE, Role.DIRECTOR);
  }

  /** All rules in the order of the stages. */
  public List<Rule> rules() {
    return Rules.ALL;
  }

  public Rule rule(CommitteeSetting setting) {
    return rule(setting.name());
  }

  /** A rule by its code; refused with {@code rulebook.not-found} for an unknown one. */
  public Rule rule(String code) {
    return Rules.ALL.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refusal.of("rulebook.not-found").asException());
  }

  /** The value that counts now, as it is stored. */
  public String valueOf(String committee, Rule rule) {
    return settings.text(committee, rule.code(), rule.standard());
  }

  /**
   * Sets a rule; counts at once, and not for what was done before.
   *
   * @param before stored value the person saw, so that nobody overwrites what was never seen
   * @throws RefusedException naming field and rule
   */
  @WholeStep
  public void change(String committee, String code, String before, String typed, String reason) {
    requireKeeper(committee);
    Rule rule = rule(code);
    if (rule.page() != null) {
      throw Refusal.of("rulebook.kept-elsewhere", rule.name()).asException();
    }
    String present = valueOf(committee, rule);
    if (!present.equals(before)) {
      throw Refusal.of("rulebook.changed-meanwhile", rule.name()).asException();
    }
    String given = Objects.toString(reason, "").strip();
    String value = Objects.toString(typed, "").strip();
    RefusedException.throwIfAny(refusals(committee, rule, present, value, given));
    String after = rule.values().stored(value);
    settings.set(committee, code, after);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("rule", code);
    details.put("before", present);
    details.put("after", after);
    events.publishEvent(
        CaseStep.of(chainOf(committee), "rulebook.changed", details).because(given));
  }

  /** The chain on which changes of a committee's rules stand. */
  public static String chainOf(String committee) {
    return "committee:" + committee;
  }

  private List<Refusal> refusals(
      String committee, Rule rule, String present, String typed, String reason) {
    List<Refusal> refusals = new ArrayList<>();
    rule.values().refusal(rule, typed).ifPresent(refusals::add);
    if (refusals.isEmpty() && rule.values().stored(typed).equals(present)) {
      refusals.add(Refusal.at("value", "rulebook.unchanged", rule.name()));
    }
    if (refusals.isEmpty()) {
      refusals.addAll(outOfOrder(committee, rule, typed));
    }
    if (reason.isEmpty()) {
      refusals.add(Refusal.at("reason", "rulebook.reason-missing", rule.name()));
    } else if (reason.length() > REASON_CHARACTERS) {
      refusals.add(Refusal.at("reason", "rulebook.reason-long", rule.name(), REASON_CHARACTERS));
    }
    return refusals;
  }

  private List<Refusal> outOfOrder(String committee, Rule rule, String typed) {
    List<Refusal> refusals = new ArrayList<>();
    for (Rules.Pair pair : Rules.IN_ORDER) {
      if (pair.lower() == rule.setting()) {
        int most = settings.number(committee, pair.upper());
        if (Integer.parseInt(typed) > most) {
          refusals.add(
              Refusal.at("value", "rulebook.above", rule.name(), rule(pair.upper()).name(), most));
        }
      } else if (pair.upper() == rule.setting()) {
        int least = settings.number(committee, pair.lower());
        if (Integer.parseInt(typed) < least) {
          refusals.add(
              Refusal.at("value", "rulebook.below", rule.name(), rule(pair.lower()).name(), least));
        }
      }
    }
    return refusals;
  }
}
