package org.tian.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.rulebook.RuleBook;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The templates of a committee's documents, written by those who keep its rules. Every
 * version stays, so that one can go back and see who changed what.
 */
@Service
public class DocumentTemplates {

  static final int NOTE_CHARACTERS = 300;

  private final DocumentTemplateRepository repository;
  private final TemplateDrafts drafts;
  private final TemplateKinds kinds;
  private final TemplateCheck check;
  private final ShippedTemplates shipped;
  private final RuleBook keepers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DocumentTemplates(
      DocumentTemplateRepository repository,
      TemplateDrafts drafts,
      TemplateKinds kinds,
      TemplateCheck check,
      ShippedTemplates shipped,
      RuleBook keepers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.drafts = drafts;
    this.kinds = kinds;
    this.check = check;
    this.shipped = shipped;
    this.keepers = keepers;
    this.events = events;
    this.clock = clock;
  }

  /** Chain of the trail for the templates of a committee. */
  public static String chainOf(String committee) {
    return "document-templates:" + committee;
  }

  /** Committees whose templates the acting person keeps. */
  public List<String> kept() {
    return keepers.kept();
  }

  /** The last version of each kind that was ever changed, by kind. */
  @Transactional(readOnly = true)
  public Map<String, DocumentTemplate> latest(String committee) {
    keepers.requireKeeper(committee);
    return repository.findLatest(committee).stream()
        .collect(Collectors.toMap(DocumentTemplate::getKind, Function.identity()));
  }

  /** Refuses with {@code rulebook.not-yours} whoever does not keep the committee's templates. */
  public void requireKeeper(String committee) {
    keepers.requireKeeper(committee);
  }

  /** All versions, the latest first. */
  @Transactional(readOnly = true)
  public List<DocumentTemplate> versions(String committee, String kind) {
    keepers.requireKeeper(committee);
    kinds.of(kind);
    return repository.findByCommitteeCodeAndKindOrderByVersionNoDesc(committee, kind);
  }

  /** The source that counts now: the committee's own or the shipped one. */
  @Transactional(readOnly = true)
  public String source(String committee, String kind) {
    return versions(committee, kind).stream()
        .findFirst()
        .map(this::sourceOf)
        .orElseGet(() -> shipped.source(kind));
  }

  /** The source of a version, which is the shipped one where it says so. */
  public String sourceOf(DocumentTemplate version) {
    return version.isShipped() ? shipped.source(version.getKind()) : version.getSource();
  }

  /** The template as it ships with the program. */
  public String shippedSource(String kind) {
    return shipped.source(kinds.of(kind).code());
  }

  /** What the acting person has begun and not saved. */
  @Transactional(readOnly = true)
  public Optional<TemplateDraft> draft(String committee, String kind) {
    keepers.requireKeeper(committee);
    return drafts.of(committee, kind, person());
  }

  /** Keeps what was typed, whatever is wrong with it; nothing prints with it. */
  @WholeStep
  public void keepDraft(String committee, String kind, String source, String note, int basedOn) {
    keepers.requireKeeper(committee);
    kinds.of(kind);
    String kept = Objects.toString(source, "");
    String why = Objects.toString(note, "");
    if (kept.length() > TemplateRules.MOST_CHARACTERS) {
      throw Refusal.at("source", "template.too-long", TemplateRules.MOST_CHARACTERS).asException();
    }
    drafts.keep(
        committee,
        kind,
        person(),
        kept,
        why.length() <= NOTE_CHARACTERS ? why : why.substring(0, NOTE_CHARACTERS),
        basedOn);
  }

  /** Throws away what the acting person has begun. */
  @WholeStep
  public void dropDraft(String committee, String kind) {
    keepers.requireKeeper(committee);
    drafts.remove(committee, kind, person());
  }

  /** What is wrong with a template, before it is saved or looked at. */
  public List<Refusal> flaws(String kind, String source) {
    return check.flaws(kinds.of(kind), typed(source));
  }

  /**
   * Saves a version, which counts at once.
   *
   * @param basedOn number of the version the person began with, 0 when there was none
   * @throws RefusedException what is wrong with the template, {@code template.note-missing}, {@code
   *     template.changed-meanwhile}, {@code template.unchanged}
   */
  @WholeStep
  public DocumentTemplate save(
      String committee, String kind, String source, String note, int basedOn) {
    keepers.requireKeeper(committee);
    String typed = typed(source);
    List<Refusal> refusals = new ArrayList<>(flaws(kind, typed));
    if (refusals.isEmpty() && typed.equals(typed(source(committee, kind)))) {
      refusals.add(Refusal.at("source", "template.unchanged"));
    }
    String why = checkedNote(note, refusals);
    RefusedException.throwIfAny(refusals);
    return add(committee, kind, typed, why, basedOn);
  }

  /** The shipped template counts again from now on. */
  @WholeStep
  public DocumentTemplate useShipped(String committee, String kind, String note, int basedOn) {
    keepers.requireKeeper(committee);
    List<Refusal> refusals = new ArrayList<>();
    if (versions(committee, kind).stream()
        .findFirst()
        .map(DocumentTemplate::isShipped)
        .orElse(true)) {
      refusals.add(Refusal.of("template.shipped-already"));
    }
    String why = checkedNote(note, refusals);
    RefusedException.throwIfAny(refusals);
    return add(committee, kind, null, why, basedOn);
  }

  private static String checkedNote(String note, List<Refusal> refusals) {
    String why = Objects.toString(note, "").strip();
    if (why.isEmpty()) {
      refusals.add(Refusal.at("note", "template.note-missing"));
    } else if (why.length() > NOTE_CHARACTERS) {
      refusals.add(Refusal.at("note", "template.note-long", NOTE_CHARACTERS));
    }
    return why;
  }

  private DocumentTemplate add(
      String committee, String kind, String source, String why, int basedOn) {
    int last =
        versions(committee, kind).stream()
            .findFirst()
            .map(DocumentTemplate::getVersionNo)
            .orElse(0);
    if (last != basedOn) {
      throw Refusal.of("template.changed-meanwhile").asException();
    }
    DocumentTemplate saved =
        repository.saveAndFlush(
            new DocumentTemplate(
                committee,
                kind,
                last + 1,
                source,
                why,
                person(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    drafts.remove(committee, kind, person());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("kind", kind);
    details.put("version", saved.getVersionNo());
    details.put("shipped", saved.isShipped());
    events.publishEvent(
        CaseStep.of(chainOf(committee), "document.template-saved", details).because(why));
    return saved;
  }

  /** Browsers send two signs for the end of a line. */
  private static String typed(String source) {
    return Objects.toString(source, "").replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
