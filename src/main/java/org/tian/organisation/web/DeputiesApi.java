package org.tian.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.organisation.Deputies;
import org.tian.organisation.DeputyOrder;
import org.tian.organisation.Deputyship;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Standing deputies, for programs. */
@RestController
@RequestMapping("/api/v1/deputies")
@Tag(name = "Deputies", description = "Who stands in for whom (X-4)")
class DeputiesApi {

  private final Deputies deputies;
  private final Directory directory;

  DeputiesApi(Deputies deputies, Directory directory) {
    this.deputies = deputies;
    this.directory = directory;
  }

  /** What is asked for. */
  record Body(
      @Schema(description = "Who is represented; left out for oneself") String person,
      @Schema(description = "Who stands in") String deputy,
      @Schema(description = "First day; today when left out") LocalDate from,
      @Schema(description = "Last day; without one it goes on until it is ended") LocalDate until,
      @Schema(description = "Process keys; empty for all kinds of tasks") Set<String> kinds,
      String reason) {}

  /** Why it ends. */
  record EndBody(String reason) {}

  /** A deputyship as the API shows it. */
  record Card(
      long id,
      String person,
      String personName,
      String deputy,
      String deputyName,
      String body,
      LocalDate from,
      LocalDate until,
      Set<String> kinds,
      String reason,
      String madeBy,
      Instant madeAt,
      String endedBy,
      Instant endedAt,
      String endReason) {}

  @GetMapping
  @Operation(summary = "Lists deputyships, latest first, ended ones among them")
  List<Card> list(
      @Parameter(
              description =
                  "mine: who represents me; standing-in: whom I represent; body: those of the bodies"
                      + " I look after")
          @RequestParam(defaultValue = "mine")
          String list) {
    String person = CurrentActor.get().personId();
    List<Deputyship> found =
        switch (list) {
          case "mine" -> deputies.representing(person);
          case "standing-in" -> deputies.standingIn(person);
          case "body" -> deputies.ofBodiesOf(person);
          default ->
              throw Refusal.at("list", "list.unknown", "mine, standing-in, body").asException();
        };
    return found.stream().map(this::card).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Makes somebody a standing deputy",
      description = "For oneself, or by who looks after the body for somebody absent.")
  Card appoint(@RequestBody Body body) {
    return card(
        deputies.appoint(
            new DeputyOrder(
                body.person(),
                body.deputy(),
                body.from(),
                body.until(),
                body.kinds(),
                body.reason())));
  }

  @PostMapping("/{id}/end")
  @Operation(summary = "Ends a deputyship from this moment on")
  Card end(@PathVariable long id, @RequestBody(required = false) EndBody body) {
    return card(deputies.end(id, body == null ? null : body.reason()));
  }

  private Card card(Deputyship row) {
    return new Card(
        row.getId(),
        row.getPersonId(),
        directory.personName(row.getPersonId()),
        row.getDeputyId(),
        directory.personName(row.getDeputyId()),
        row.getBodyCode(),
        row.getValidFrom(),
        row.getValidUntil(),
        row.getKinds(),
        row.getReason(),
        row.getMadeBy(),
        row.getMadeAt(),
        row.getEndedBy(),
        row.getEndedAt(),
        row.getEndReason());
  }
}
