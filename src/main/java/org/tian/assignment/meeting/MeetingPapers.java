package org.tian.assignment.meeting;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitRole;
import org.tian.document.DocumentFormat;
import org.tian.document.Documents;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Formats;
import org.tian.shared.Period;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.shared.WorkingDays;

/**
 * The papers of a meeting: a letter (交办函) for each unit with the list of its cases, and the list of
 * the whole meeting (交办清单). Always in Chinese, because they are documents of record.
 *
 * <p>Who oversees the meeting gets those of all units, a unit its own; each with the cases that the
 * reader may see.
 */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

  /** Codes of the papers. */
  public enum Kind {
    LETTER("handover-letter"),
    LIST("handover-list");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The paper of that code. */
    public static Kind of(String code) {
      return Arrays.stream(values())
          .filter(kind -> kind.code.equals(code))
          .findFirst()
          .orElseThrow(() -> Refusal.of("document.kind-unknown", code).asException());
    }

    public String code() {
      return code;
    }
  }

  private final HandoverMeetings meetings;
  private final MeetingPaperRows rows;
  private final MeetingSheet sheet;
  private final Documents documents;
  private final Directory directory;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Formats formats;
  private final Texts texts;

  MeetingPapers(
      HandoverMeetings meetings,
      MeetingPaperRows rows,
      MeetingSheet sheet,
      Documents documents,
      Directory directory,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Formats formats,
      Texts texts) {
    this.meetings = meetings;
    this.rows = rows;
    this.sheet = sheet;
    this.documents = documents;
    this.directory = directory;
    this.settings = settings;
    this.workingDays = workingDays;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * Letters or list as PDF or Word.
   *
   * @param unit code of one unit, or empty for all that the reader may have
   * @throws org.tian.shared.RefusedException {@code handover-meeting.not-found}, {@code
   *     handover-meeting.no-letters-yet}, {@code handover-meeting.list-empty}
   */
  public CaseDocuments.Written write(
      long meetingId, Kind kind, String unit, DocumentFormat format) {
    HandoverMeeting meeting = meetings.read(meetingId);
    return inChinese(
        () -> {
          MeetingPaper paper = paper(meeting, kind, unit);
          return new CaseDocuments.Written(
              nameOf(meeting, kind, paper, unit) + "." + format.extension(),
              format.mediaType(),
              documents.write(
                  meeting.getCommitteeCode(), kind.code(), format, Map.of("paper", paper)));
        });
  }

  /** The list as a spreadsheet; gives its name for saving once it is known that there is one. */
  public String writeSheet(
      long meetingId, String unit, Function<String, OutputStream> destination) {
    HandoverMeeting meeting = meetings.read(meetingId);
    return inChinese(
        () -> {
          MeetingPaper paper = paper(meeting, Kind.LIST, unit);
          String name = nameOf(meeting, Kind.LIST, paper, unit) + ".xlsx";
          sheet.write(paper, destination.apply(name));
          return name;
        });
  }

  private String nameOf(HandoverMeeting meeting, Kind kind, MeetingPaper paper, String unit) {
    String name = meeting.getTitle() + "-" + texts.of("meetingpaper." + kind.code());
    return unit.isEmpty() || paper.parts().isEmpty()
        ? name
        : name + "-" + paper.parts().get(0).unit();
  }

  private MeetingPaper paper(HandoverMeeting meeting, Kind kind, String unit) {
    List<MeetingPaper.Row> found =
        rows.of(meeting.getId(), wanted(meeting, unit), kind == Kind.LETTER);
    if (found.isEmpty()) {
      throw Refusal.of(
              kind == Kind.LETTER
                  ? "handover-meeting.no-letters-yet"
                  : "handover-meeting.list-empty")
          .asException();
    }
    Map<Long, String> offices =
        rows.officesOf(found.stream().map(MeetingPaper.Row::proposalId).distinct().toList());
    Names names = new Names();
    Map<String, List<MeetingPaper.Row>> byUnit = new LinkedHashMap<>();
    found.forEach(
        row -> byUnit.computeIfAbsent(row.unitCode(), code -> new ArrayList<>()).add(row));
    boolean handedOver = found.stream().allMatch(row -> row.handedOverOn() != null);
    return new MeetingPaper(
        directory.nameOf(meeting.getCommitteeCode()),
        meeting.getTitle(),
        formats.day(formats.dayOf(meeting.getStartsAt())),
        meeting.getPlace(),
        names.of(new TreeSet<>(offices.values())),
        handedOver,
        lastDay(found),
        meeting.getRequirements(),
        byUnit.entrySet().stream()
            .map(one -> part(meeting, names.of(one.getKey()), one.getValue(), offices, names))
            .toList());
  }

  /** Units whose papers the reader may have; empty for all. */
  private List<String> wanted(HandoverMeeting meeting, String unit) {
    MeetingRights rights = meetings.rightsOn(meeting.getId());
    if (rights.seesAll()) {
      return unit.isEmpty() ? List.of() : List.of(unit);
    }
    List<String> own =
        rights.bodies().stream().filter(code -> unit.isEmpty() || code.equals(unit)).toList();
    return own.isEmpty() ? List.of("-") : own;
  }

  private MeetingPaper.Part part(
      HandoverMeeting meeting,
      String unit,
      List<MeetingPaper.Row> cases,
      Map<Long, String> offices,
      Names names) {
    Map<UnitRole, Integer> numbers = new EnumMap<>(UnitRole.class);
    cases.forEach(row -> numbers.merge(row.role(), 1, Integer::sum));
    Set<String> sessions = new LinkedHashSet<>();
    cases.forEach(row -> sessions.add(row.session()));
    sessions.remove("");
    LocalDate last =
        cases.stream()
            .map(MeetingPaper.Row::handedOverOn)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return new MeetingPaper.Part(
        unit,
        List.copyOf(sessions),
        names.of(
            new TreeSet<>(
                cases.stream()
                    .map(row -> offices.get(row.proposalId()))
                    .filter(Objects::nonNull)
                    .toList())),
        numbers.entrySet().stream()
            .map(
                one ->
                    texts.of(
                        "meetingpaper.number", texts.of(one.getKey().messageKey()), one.getValue()))
            .toList(),
        last == null ? "" : formats.day(last),
        last == null ? "" : formats.weekday(signForUntil(meeting, last)),
        cases.stream()
            .map(row -> line(meeting, row, names.of(offices.getOrDefault(row.proposalId(), ""))))
            .toList());
  }

  private MeetingPaper.Line line(HandoverMeeting meeting, MeetingPaper.Row row, String office) {
    return new MeetingPaper.Line(
        row.number(),
        row.title(),
        row.proposer(),
        row.contact(),
        role(row),
        due(meeting, row),
        office,
        texts.nameOf(
            "casestanding",
            row.handedOverOn() == null ? CaseStanding.WAITING : CaseStanding.HANDED_OVER));
  }

  private String role(MeetingPaper.Row row) {
    String role = texts.of(row.role().messageKey());
    return row.items().isEmpty()
        ? role
        : texts.of("meetingpaper.role-items", role, row.items().replace(",", "、"));
  }

  /** The period runs from signing for it; at the latest from the last day for that. */
  private String due(HandoverMeeting meeting, MeetingPaper.Row row) {
    if (!row.role().handles()) {
      return texts.of("meetingpaper.due-none");
    }
    DeadlineRule rule = row.role().answers() ? DeadlineRule.REPLY : DeadlineRule.CO_OPINION;
    Period period = settings.period(meeting.getCommitteeCode(), rule);
    String words = texts.of("period." + period.unit().name(), period.count());
    if (row.handedOverOn() == null) {
      return texts.of("meetingpaper.due-draft", words);
    }
    LocalDate latest = workingDays.lastDay(signForUntil(meeting, row.handedOverOn()), period);
    return texts.of("meetingpaper.due", words, latest);
  }

  private LocalDate signForUntil(HandoverMeeting meeting, LocalDate handedOverOn) {
    return workingDays.lastDay(
        handedOverOn, settings.period(meeting.getCommitteeCode(), DeadlineRule.SIGN_FOR));
  }

  private String lastDay(List<MeetingPaper.Row> cases) {
    return cases.stream()
        .map(MeetingPaper.Row::handedOverOn)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .map(formats::day)
        .orElse("");
  }

  private static <T> T inChinese(Supplier<T> work) {
    return Texts.in(Locale.SIMPLIFIED_CHINESE, work);
  }

  /** Names of bodies, each looked up once. */
  private final class Names {

    private final Map<String, String> known = new LinkedHashMap<>();

    String of(String code) {
      return code.isEmpty() ? "" : known.computeIfAbsent(code, directory::nameOf);
    }

    List<String> of(Collection<String> codes) {
      return codes.stream().map(this::of).toList();
    }
  }
}
