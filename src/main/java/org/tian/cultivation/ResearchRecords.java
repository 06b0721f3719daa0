package org.tian.cultivation;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Records of the research: dated, with files. Kept by those who speak for the topic and by its
 * mentor; what is recorded stays.
 */
@Service
public class ResearchRecords {

  private static final int PLACE_CHARACTERS = 100;

  private final ResearchRecordRepository repository;
  private final CultivationAccess access;
  private final Cultivations cultivations;
  private final Attachments attachments;
  private final CultivationSteps steps;
  private final Clock clock;

  ResearchRecords(
      ResearchRecordRepository repository,
      CultivationAccess access,
      Cultivations cultivations,
      Attachments attachments,
      CultivationSteps steps,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.cultivations = cultivations;
    this.attachments = attachments;
    this.steps = steps;
    this.clock = clock;
  }

  /** A file to keep with a record. */
  public record RecordFile(String name, InputStream content) {}

  /** Whether the acting person can add a record now. */
  public boolean mayAdd(Cultivation cultivation) {
    String person = CurrentActor.get().personId();
    return cultivation.getState().takesRecords()
        && (access.speaksFor(person, cultivation) || person.equals(cultivation.getMentorId()));
  }

  /**
   * Adds a record with its files; all of it or nothing.
   *
   * @throws RefusedException {@code cultivation.records-closed} before the plan is approved and
   *     after the draft is opened, {@code cultivation.day-to-come}, and all refusals of {@link
   *     Attachments#store}
   */
  @Transactional
  public ResearchRecord add(
      long id, LocalDate heldOn, String place, String note, List<RecordFile> files) {
    Cultivation cultivation = access.requireVisible(id);
    if (!mayAdd(cultivation)) {
      throw Refusal.of("cultivation.records-closed").asException();
    }
    RefusedException.throwIfAny(refusals(heldOn, place, note));
    ResearchRecord added =
        repository.saveAndFlush(
            new ResearchRecord(
                id,
                heldOn,
                place,
                note,
                CurrentActor.get().personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    files.forEach(file -> attachments.store(added.getOwnerKey(), file.name(), file.content()));
    steps.record(
        cultivation,
        "cultivation.research-recorded",
        Map.of("on", heldOn.toString(), "place", place, "files", files.size()));
    return added;
  }

  /** Files of a record that the caller has read. */
  @Transactional(readOnly = true)
  public List<Attachment> filesOf(ResearchRecord record) {
    return attachments.of(record.getOwnerKey());
  }

  /** One file, for those who read the records; {@code document.not-found} for everybody else. */
  @Transactional(readOnly = true)
  public Attachment file(long cultivationId, long recordId, long fileId) {
    return cultivations.read(cultivationId).records().stream()
        .filter(record -> record.getId() == recordId)
        .findFirst()
        .map(record -> attachments.get(record.getOwnerKey(), fileId))
        .orElseThrow(() -> Refusal.of("document.not-found").asException());
  }

  /** Content of a file; the caller closes it. */
  public InputStream open(Attachment file) {
    return attachments.open(file);
  }

  /** Most of the time for research is over. */
  @Transactional
  public void remind(long id) {
    Cultivation cultivation = cultivations.get(id);
    cultivation.remind(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    steps.record(cultivation, "cultivation.research-reminded");
  }

  private List<Refusal> refusals(LocalDate heldOn, String place, String note) {
    List<Refusal> refusals = new ArrayList<>();
    if (heldOn == null) {
      refusals.add(Refusal.at("heldOn", "cultivation.text-missing"));
    } else if (heldOn.isAfter(LocalDate.now(clock))) {
      refusals.add(Refusal.at("heldOn", "cultivation.day-to-come"));
    }
    Words.require(refusals, "place", place, PLACE_CHARACTERS);
    Words.require(refusals, "note", note, TopicDeclarations.TEXT_CHARACTERS);
    return refusals;
  }
}
