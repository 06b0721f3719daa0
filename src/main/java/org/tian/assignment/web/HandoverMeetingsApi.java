package org.tian.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.ListedCase;
import org.tian.assignment.meeting.MeetingLists;
import org.tian.assignment.meeting.MeetingPage;
import org.tian.assignment.meeting.MeetingPapers;
import org.tian.assignment.meeting.MeetingRuns;
import org.tian.assignment.meeting.MeetingSearch;
import org.tian.assignment.meeting.MeetingState;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.document.DocumentFormat;
import org.tian.document.FileDownload;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.Refusal;
import org.tian.shared.web.Idempotency;

/** Hand-over meetings: plan, put on record, hand over, papers (BJ-2). */
@RestController
@RequestMapping("/api/v1/handover-meetings")
@Tag(name = "handover-meetings", description = "Meetings from which proposals are handed over")
class HandoverMeetingsApi {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_CASES = 500;

  private final HandoverMeetings meetings;
  private final MeetingLists lists;
  private final MeetingRuns runs;
  private final MeetingPapers papers;
  private final Idempotency idempotency;

  HandoverMeetingsApi(
      HandoverMeetings meetings,
      MeetingLists lists,
      MeetingRuns runs,
      MeetingPapers papers,
      Idempotency idempotency) {
    this.meetings = meetings;
    this.lists = lists;
    this.runs = runs;
    this.papers = papers;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Operation(summary = "Meetings the caller may read about, the latest first")
  MeetingBodies.Page search(
      @Parameter(description = "Words in title or place") @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<MeetingState> state,
      @RequestParam(defaultValue = "") String committee,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          Long after) {
    MeetingPage page = meetings.search(new MeetingSearch(q, state, committee, limit, after));
    Map<Long, Integer> numbers =
        lists.numbers(page.items().stream().map(HandoverMeeting::getId).toList());
    return new MeetingBodies.Page(
        page.items().stream()
            .map(one -> MeetingBodies.Row.of(one, numbers.getOrDefault(one.getId(), 0)))
            .toList(),
        page.next());
  }

  @PostMapping
  @Operation(
      summary = "Plans a meeting",
      description =
          "For the committee's office and for those who hand over in its Party or government "
              + "office. Sent again with the same `Idempotency-Key`, the call gives the same "
              + "meeting.")
  @ApiResponse(responseCode = "201", description = "Planned")
  @ApiResponse(
      responseCode = "403",
      description = "The caller keeps no meetings of the committee (`handover-meeting.not-yours`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "Such as a moment that has passed (`handover-meeting.in-the-past`) or nobody to chair "
              + "(`handover-meeting.no-chairs`); all reasons stand under `errors`")
  ResponseEntity<MeetingBodies.Meeting> plan(
      @Valid @RequestBody MeetingBodies.Plan plan,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    MeetingBodies.Meeting planned =
        idempotency.once(
            key,
            plan,
            MeetingBodies.Meeting.class,
            () -> body(meetings.plan(plan.committee(), plan.plan()).getId()));
    return ResponseEntity.created(URI.create("/api/v1/handover-meetings/" + planned.id()))
        .body(planned);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Reads a meeting")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`handover-meeting.not-found`)")
  MeetingBodies.Meeting read(@PathVariable long id) {
    return body(id);
  }

  @PutMapping("/{id}")
  @Operation(summary = "Changes what is planned", description = "`version` as it was read.")
  MeetingBodies.Meeting change(
      @PathVariable long id, @Valid @RequestBody MeetingBodies.Change change) {
    meetings.change(id, change.version(), change.plan());
    return body(id);
  }

  @PutMapping("/{id}/record")
  @Operation(
      summary = "Puts a meeting that has begun on record",
      description = "Attendance of every guest, what is asked of the units, and the minutes.")
  MeetingBodies.Meeting record(
      @PathVariable long id, @Valid @RequestBody MeetingBodies.Record record) {
    meetings.record(id, record.version(), record.minutesOf());
    return body(id);
  }

  @PostMapping("/{id}/cancellation")
  @Operation(summary = "Calls a planned meeting off; its cases wait for another one")
  MeetingBodies.Meeting cancel(
      @PathVariable long id, @Valid @RequestBody MeetingBodies.Reason reason) {
    meetings.cancel(id, reason.reason());
    return body(id);
  }

  @GetMapping("/{id}/cases")
  @Operation(
      summary = "The list of a meeting, as far as the caller may see its cases",
      description = "By answering unit and number.")
  List<MeetingBodies.Case> cases(
      @PathVariable long id,
      @Parameter(description = "Code of a unit whose cases alone are wanted")
          @RequestParam(defaultValue = "")
          String unit,
      @RequestParam(defaultValue = "0") int from,
      @Parameter(description = "1 to 500") @RequestParam(defaultValue = "100") int limit) {
    List<ListedCase> listed =
        lists.of(id, unit, Math.max(0, from), Math.max(1, Math.min(limit, MOST_CASES)));
    Map<Long, BulkItem> results =
        runs.of(id)
            .map(run -> runs.resultsOf(run, listed.stream().map(ListedCase::proposalId).toList()))
            .orElse(Map.of());
    return listed.stream()
        .map(one -> MeetingBodies.Case.of(one, results.get(one.proposalId())))
        .toList();
  }

  @PostMapping("/{id}/cases")
  @Operation(
      summary = "Puts cases on the list, those named or all that wait",
      description = "All or none. Those that stand there already stay.")
  @ApiResponse(
      responseCode = "422",
      description =
          "`handover-meeting.case-elsewhere`, `handover-meeting.on-another-list`, "
              + "`handover-meeting.case-not-waiting`")
  MeetingBodies.Added add(@PathVariable long id, @Valid @RequestBody MeetingBodies.Cases cases) {
    return new MeetingBodies.Added(
        cases.all() ? lists.addAll(id) : lists.add(id, cases.proposalsOrNone()));
  }

  @DeleteMapping("/{id}/cases/{proposal}")
  @Operation(summary = "Takes a case off the list that was not handed over")
  ResponseEntity<Void> takeOff(@PathVariable long id, @PathVariable long proposal) {
    lists.takeOff(id, List.of(proposal));
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/hand-over")
  @Operation(
      summary = "Begins to hand over what is left on the list",
      description =
          "Goes on in the background, one transaction a case. Sent again with the same "
              + "`Idempotency-Key`, the call gives the same run.")
  @ApiResponse(responseCode = "202", description = "Begun; read on at the same address")
  @ApiResponse(
      responseCode = "422",
      description =
          "Not held yet, or all handed over (`handover-meeting.is.PLANNED`, "
              + "`handover-meeting.is.HANDED_OVER`), nothing left "
              + "(`handover-meeting.nothing-left`), or it is being done "
              + "(`handover-meeting.running`)")
  ResponseEntity<MeetingBodies.Progress> handOver(
      @PathVariable long id,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    String once = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/handover-meetings/" + id + "/hand-over"))
        .body(progress(runs.start(id, once)));
  }

  @GetMapping("/{id}/hand-over")
  @Operation(
      summary = "How far the last hand-over is",
      description = "What came of each case stands with the cases of the list.")
  @ApiResponse(
      responseCode = "422",
      description = "Nothing has been handed over yet (`handover-meeting.no-run`)")
  MeetingBodies.Progress progress(@PathVariable long id) {
    return progress(
        runs.of(id).orElseThrow(() -> Refusal.of("handover-meeting.no-run").asException()));
  }

  @GetMapping("/{id}/documents/{kind:handover-letter|handover-list}.{format:pdf|docx|xlsx}")
  @Operation(
      summary = "Letters to the units, or the list",
      description =
          "`handover-letter` (PDF, Word) or `handover-list` (PDF, Word, Excel); of one unit, or "
              + "of all that the caller may have in one file.")
  ResponseEntity<Resource> document(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String unit) {
    MeetingPapers.Kind wanted = MeetingPapers.Kind.of(kind);
    if (format.equals("xlsx")) {
      if (wanted != MeetingPapers.Kind.LIST) {
        throw Refusal.of("document.kind-unknown", kind + "." + format).asException();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String name = papers.writeSheet(id, unit, ignored -> out);
      return FileDownload.of(name, XLSX, out.toByteArray());
    }
    CaseDocuments.Written written =
        papers.write(id, wanted, unit, DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }

  private MeetingBodies.Progress progress(BulkRun run) {
    return MeetingBodies.Progress.of(run, runs.countsOf(run));
  }

  private MeetingBodies.Meeting body(long id) {
    HandoverMeeting meeting = meetings.read(id);
    return MeetingBodies.Meeting.of(
        meeting, meetings.rightsOn(id), lists.counts(id), Optional.ofNullable(meeting.getRunId()));
  }
}
