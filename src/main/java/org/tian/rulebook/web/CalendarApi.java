package org.tian.rulebook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.rulebook.calendar.CalendarEdit;
import org.tian.rulebook.calendar.CalendarOrder;
import org.tian.rulebook.calendar.CalendarRow;
import org.tian.rulebook.calendar.HolidayCalendar;
import org.tian.shared.web.Idempotency;

/** The working calendar of a year. */
@RestController
@RequestMapping("/api/v1/calendar/{year}")
@Tag(name = "calendar", description = "Public holidays and make-up days by year (X-5)")
class CalendarApi {

  private final HolidayCalendar calendar;
  private final Idempotency idempotency;

  CalendarApi(HolidayCalendar calendar, Idempotency idempotency) {
    this.calendar = calendar;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Operation(
      summary = "Days of a year that differ from the plain week",
      description = "For everybody who is signed in. A year nobody has entered has no days.")
  @ApiResponse(responseCode = "200", description = "The days, and the version to name in a change")
  Year read(@PathVariable int year) {
    return new Year(year, calendar.version(), calendar.rowsOf(year));
  }

  @PutMapping
  @Operation(
      summary = "Puts other days in the place of all days of the year",
      description =
          "For the office of a committee that has none above it, and the system administrator."
              + " Nothing is saved unless every row is good. Open deadlines are counted again in"
              + " the background.")
  @ApiResponse(responseCode = "200", description = "The days as they are now")
  @ApiResponse(responseCode = "403", description = "Not the caller's (`calendar.not-yours`)")
  @ApiResponse(
      responseCode = "409",
      description = "Changed since that version (`calendar.changed-elsewhere`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "Rows with a bad date (`calendar.bad-date`), of another year (`calendar.other-year`), an"
              + " unknown kind (`calendar.kind`), without or with too long a name"
              + " (`calendar.name-missing`, `calendar.name-long`), twice (`calendar.twice`), work on"
              + " a working weekday (`calendar.work-on-working-day`); no reason"
              + " (`calendar.reason-missing`), or nothing new (`calendar.unchanged`)")
  Year replace(
      @PathVariable int year,
      @RequestBody YearChange body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key, List.of("calendar", year, body), Year.class, () -> replaced(year, body));
  }

  private Year replaced(int year, YearChange body) {
    List<CalendarRow> rows = body.days() == null ? List.of() : body.days();
    calendar.save(
        new CalendarOrder(year, rows, CalendarEdit.Way.API, null, body.reason(), body.version()));
    return read(year);
  }

  /**
   * A year.
   *
   * @param version id of the last change of the calendar, 0 for none
   */
  record Year(int year, long version, List<CalendarRow> days) {}

  /**
   * A change of a whole year.
   *
   * @param version what was read with the year
   * @param reason why, for the history
   */
  record YearChange(long version, String reason, List<CalendarRow> days) {}
}
