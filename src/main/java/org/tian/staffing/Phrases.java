package org.tian.staffing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * The phrases of the acting person: their own, kept by themselves, and those of their committees,
 * kept by the committee's office.
 */
@Service
@Transactional
public class Phrases {

  /** Most characters of a phrase. */
  public static final int LONGEST = 500;

  /** Most phrases in one library. */
  public static final int MOST = 200;

  private final PhraseRepository rows;
  private final Directory directory;
  private final Clock clock;

  Phrases(PhraseRepository rows, Directory directory, Clock clock) {
    this.rows = rows;
    this.directory = directory;
    this.clock = clock;
  }

  /** Own ones first, then those of the committees, each in their order. */
  @Transactional(readOnly = true)
  public List<Phrase> list() {
    List<Phrase> all = new ArrayList<>(own());
    all.addAll(ofCommittees(committees()));
    return all;
  }

  private List<Phrase> own() {
    return rows.findByOwnerIdAndDeletedAtIsNullOrderByPlaceAscIdAsc(person());
  }

  private List<Phrase> ofCommittees(Set<String> committees) {
    return committees.isEmpty()
        ? List.of()
        : rows.findByCommitteeCodeInAndDeletedAtIsNullOrderByPlaceAscIdAsc(committees);
  }

  private Set<String> committees() {
    return directory.postsOf(person()).stream()
        .map(post -> directory.committeeOf(post.getBodyCode()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** Committees whose phrases the acting person keeps: those in whose office they work. */
  @Transactional(readOnly = true)
  public List<String> kept() {
    return directory.postsOf(person()).stream()
        .filter(post -> post.getRole() == Role.OFFICE)
        .map(post -> post.getBodyCode())
        .distinct()
        .toList();
  }

  /**
   * Adds one at the end.
   *
   * @param committee whose it is; null or empty for the person's own
   * @throws org.tian.shared.RefusedException {@code phrase.words}, {@code phrase.kind}, {@code
   *     phrase.many}, {@code phrase.not-yours}
   */
  public Phrase add(String committee, PhraseKind kind, String words) {
    boolean personal = committee == null || committee.isBlank();
    if (!personal && !kept().contains(committee)) {
      throw Refusal.at("committee", "phrase.not-yours").asException();
    }
    List<Phrase> beside = personal ? own() : ofCommittees(Set.of(committee));
    if (beside.size() >= MOST) {
      throw Refusal.of("phrase.many", MOST).asException();
    }
    int place = beside.stream().mapToInt(Phrase::getPlace).max().orElse(-1) + 1;
    Phrase phrase = new Phrase(personal ? person() : null, personal ? null : committee, place);
    write(phrase, kind, words);
    return rows.save(phrase);
  }

  /** Changes one; refused as in {@link #add}, and {@code phrase.not-found}. */
  public Phrase change(long id, PhraseKind kind, String words) {
    Phrase phrase = changeable(id);
    write(phrase, kind, words);
    return phrase;
  }

  private void write(Phrase phrase, PhraseKind kind, String words) {
    String text = Objects.toString(words, "").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw Refusal.at("words", "phrase.words", LONGEST).asException();
    }
    if (kind == null) {
      throw Refusal.at("kind", "phrase.kind").asException();
    }
    phrase.write(kind, text, person(), clock.instant());
  }

  /** Puts it one place up or down among its neighbours. */
  public void move(long id, boolean up) {
    Phrase phrase = changeable(id);
    List<Phrase> beside =
        phrase.getOwnerId() != null ? own() : ofCommittees(Set.of(phrase.getCommitteeCode()));
    List<Phrase> order = new ArrayList<>(beside);
    int at = order.indexOf(phrase);
    int to = up ? at - 1 : at + 1;
    if (at >= 0 && to >= 0 && to < order.size()) {
      order.remove(at);
      order.add(to, phrase);
      for (int place = 0; place < order.size(); place++) {
        order.get(place).moveTo(place);
      }
    }
  }

  /** Takes it out of the list; {@link #restore} brings it back. */
  public void delete(long id) {
    changeable(id).delete(person(), clock.instant());
  }

  public void restore(long id) {
    changeable(id).restore();
  }

  /** Counts that it was put into a text. */
  public void use(long id) {
    rows.findById(id).filter(this::isSeen).orElseThrow(Phrases::missing).use();
  }

  private boolean isSeen(Phrase phrase) {
    return person().equals(phrase.getOwnerId())
        || phrase.getCommitteeCode() != null && committees().contains(phrase.getCommitteeCode());
  }

  /** It looks as if it were not there to whom it is not shown. */
  private Phrase changeable(long id) {
    Phrase phrase = rows.findById(id).filter(this::isSeen).orElseThrow(Phrases::missing);
    if (phrase.getCommitteeCode() != null && !kept().contains(phrase.getCommitteeCode())) {
      throw Refusal.of("phrase.not-yours").asException();
    }
    return phrase;
  }

  private static RuntimeException missing() {
    return Refusal.of("phrase.not-found").asException();
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
