package org.tian.notification;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** How each person wants to be told; everybody keeps the own choice only. */
@Service
public class PreferenceBook {

  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  private final PreferenceStore store;
  private final ApplicationEventPublisher events;

  PreferenceBook(PreferenceStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /** What the acting person has chosen, or the usual. */
  @Transactional(readOnly = true)
  public Preferences own() {
    return store.of(List.of(me())).get(me());
  }

  /**
   * What was typed into the form.
   *
   * @param paces by {@code GROUP.CHANNEL}; what is missing stays as usual
   */
  public record Wanted(
      String language,
      String quietFrom,
      String quietUntil,
      boolean urgentThrough,
      String digestAt,
      Map<String, String> paces) {}

  /**
   * Keeps the acting person's choice.
   *
   * @throws RefusedException {@code notification.time-wrong}, {@code
   *     notification.language-unknown}, {@code notification.always-told} for what cannot be
   *     switched off, {@code notification.pace-unknown}
   */
  @WholeStep
  public Preferences save(Wanted wanted) {
    List<Refusal> refusals = new ArrayList<>();
    LocalTime from = time("quietFrom", wanted.quietFrom(), refusals);
    LocalTime until = time("quietUntil", wanted.quietUntil(), refusals);
    LocalTime digest = time("digestAt", wanted.digestAt(), refusals);
    if (!LANGUAGES.contains(wanted.language())) {
      refusals.add(Refusal.at("language", "notification.language-unknown"));
    }
    Map<String, Pace> paces = paces(wanted.paces(), refusals);
    RefusedException.throwIfAny(refusals);
    Preferences chosen =
        new Preferences(wanted.language(), from, until, wanted.urgentThrough(), digest, paces);
    store.save(me(), chosen);
    events.publishEvent(CaseStep.of("person:" + me(), "notification.preferences-changed"));
    return chosen;
  }

  private static Map<String, Pace> paces(Map<String, String> typed, List<Refusal> refusals) {
    Map<String, Pace> paces = new HashMap<>();
    for (NewsGroup group : NewsGroup.values()) {
      for (Channel channel : Channel.values()) {
        String key = Preferences.key(group, channel);
        String word = typed.get(key);
        if (word == null) {
          continue;
        }
        Pace pace = paceOf(word);
        if (pace == null) {
          refusals.add(Refusal.at(key, "notification.pace-unknown"));
        } else if (!group.choices(channel).contains(pace)) {
          refusals.add(Refusal.at(key, "notification.always-told"));
        } else if (pace != group.usual(channel)) {
          paces.put(key, pace);
        }
      }
    }
    return paces;
  }

  private static Pace paceOf(String word) {
    try {
      return Pace.valueOf(word);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static LocalTime time(String field, String typed, List<Refusal> refusals) {
    try {
      return LocalTime.parse(Objects.toString(typed, "").strip()).withSecond(0).withNano(0);
    } catch (DateTimeParseException wrong) {
      refusals.add(Refusal.at(field, "notification.time-wrong"));
      return LocalTime.MIDNIGHT;
    }
  }

  private static String me() {
    return CurrentActor.get().personId();
  }
}
