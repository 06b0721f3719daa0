package org.tian.cultivation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationFile;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.CultivationPage;
import org.tian.cultivation.CultivationSearch;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.TopicDeclarations;
import org.tian.shared.web.Idempotency;

/** Declaring topics and reading cultivations. */
@RestController
@RequestMapping("/api/v1/cultivations")
@Tag(name = "cultivations", description = "Topics on their way to proposals")
class CultivationApi {

  private final Cultivations cultivations;
  private final TopicDeclarations declarations;
  private final Idempotency idempotency;

  CultivationApi(
      Cultivations cultivations, TopicDeclarations declarations, Idempotency idempotency) {
    this.cultivations = cultivations;
    this.declarations = declarations;
    this.idempotency = idempotency;
  }

  /** One row of a list. */
  record Row(
      long id,
      String number,
      String committee,
      String title,
      String declarer,
      CultivationState state,
      Instant declaredAt) {}

  /** A page of the list; {@code next} is null on the last one. */
  record Page(List<Row> items, Long next) {}

  @GetMapping
  @Operation(summary = "What the caller may read, the latest first")
  Page search(
      @Parameter(description = "Words in title, number or aim") @RequestParam(defaultValue = "")
          String q,
      @RequestParam(defaultValue = "") List<CultivationState> state,
      @RequestParam(required = false) CultivationGrade grade,
      @RequestParam(required = false) String committee,
      @Parameter(description = "Only what the caller declares, guides, reviews or is asked about")
          @RequestParam(defaultValue = "false")
          boolean mine,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          Long after) {
    CultivationPage page =
        cultivations.search(new CultivationSearch(q, state, grade, committee, mine, limit, after));
    return new Page(page.items().stream().map(this::row).toList(), page.next());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Reads a cultivation as far as the caller may")
  CultivationBody read(@PathVariable long id) {
    return body(id);
  }

  @PostMapping
  @Operation(
      summary = "Declares a topic for the caller or for a body in its name",
      description = "Sent again with the same `Idempotency-Key`, the call gives the same topic.")
  ResponseEntity<CultivationBody> declare(
      @Valid @RequestBody TopicBody topic,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    CultivationBody declared =
        idempotency.once(
            key,
            topic,
            CultivationBody.class,
            () -> body(declarations.declare(topic.declaration()).getId()));
    return ResponseEntity.created(URI.create("/api/v1/cultivations/" + declared.id()))
        .body(declared);
  }

  private CultivationBody body(long id) {
    CultivationFile file = cultivations.read(id);
    return CultivationBody.of(file, cultivations.declarerName(file.cultivation()));
  }

  private Row row(Cultivation one) {
    return new Row(
        one.getId(),
        one.getNumber(),
        one.getCommitteeCode(),
        one.getTitle(),
        cultivations.declarerName(one),
        one.getState(),
        one.getDeclaredAt());
  }
}
