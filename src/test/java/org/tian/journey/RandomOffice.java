package org.tian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.WebPerson;
import org.tian.engine.PersonDirectory;
import org.tian.engine.office.OfficeOperation;

/**
 * An office that does anything at any time: random persons do random operations on random tasks of
 * the demonstration's cases through the API, several at once and often in the same case, and fill
 * in forms without knowing what they are about. After each round {@link EngineAgreement} must hold.
 */
class RandomOffice {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int AT_ONCE = 4;
  private static final String REASON = "按工作安排调整";

  /** Who may do what others may not: office and director, handing office, process administrator. */
  private static final List<String> SEASONED = List.of("chenmin", "sunli", "huangjie", "fanliu");

  private final int port;
  private final JdbcClient jdbc;
  private final PersonDirectory people;
  private final EngineAgreement agreement;
  private final Random random;
  private final Map<String, WebPerson> persons = new ConcurrentHashMap<>();
  private final Map<String, Integer> done = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

  RandomOffice(
      int port, JdbcClient jdbc, PersonDirectory people, EngineAgreement agreement, long seed) {
    this.port = port;
    this.jdbc = jdbc;
    this.people = people;
    this.agreement = agreement;
    this.random = new Random(seed);
  }

  /**
   * Works for some rounds of several acts at once, and up to twice as many until each act was done
   * once; tells how often each was done.
   */
  Map<String, Integer> work(int rounds) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (int round = 0; round < rounds || round < 2 * rounds && isAnyMissing(); round++) {
        List<Act> acts = acts(random.nextInt(3) == 0);
        together(threads, acts);
        agreement.check("round " + round + ": " + acts);
      }
    } finally {
      threads.shutdownNow();
    }
    return new TreeMap<>(done);
  }

  private boolean isAnyMissing() {
    return !done.keySet().containsAll(allActs());
  }

  /** How often each act was refused, with the code of the refusal. */
  Map<String, Integer> refusals() {
    return new TreeMap<>(refused);
  }

  private void together(ExecutorService threads, List<Act> acts) {
    List<Future<?>> running = new ArrayList<>();
    acts.forEach(act -> running.add(threads.submit(act::happen)));
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (Exception e) {
        throw new AssertionError("One of " + acts, e);
      }
    }
  }

  /** Some acts, of the same case when they are to meet. */
  private List<Act> acts(boolean meeting) {
    List<String> open = openTasks(null);
    String caseKey = meeting ? caseOf(any(open)) : null;
    List<String> tasks = meeting ? openTasks(caseKey) : open;
    return IntStream.range(0, AT_ONCE)
        .mapToObj(one -> random.nextInt(6) == 0 ? done().orElse(any(tasks)) : any(tasks))
        .map(task -> new Act(task, actor(task), new Random(random.nextLong())))
        .toList();
  }

  /** One of the tasks that were done last, which somebody may want back. */
  private Optional<String> done() {
    List<String> last =
        jdbc.sql(
                "select task_id from work_item where state = 'DONE' and completed_by is not null"
                    + " order by closed_at desc, task_id limit 12")
            .query(String.class)
            .list();
    return last.isEmpty() ? Optional.empty() : Optional.of(any(last));
  }

  private List<String> openTasks(String caseKey) {
    return jdbc.sql(
            "select task_id from work_item where state = 'OPEN' and (? is null or case_key = ?)"
                + " order by task_id")
        .params(caseKey, caseKey)
        .query(String.class)
        .list();
  }

  private String caseOf(String task) {
    return jdbc.sql("select case_key from work_item where task_id = ?")
        .param(task)
        .query(String.class)
        .single();
  }

  /** Mostly somebody whose work it is. */
  private String actor(String task) {
    Set<String> concerned = new LinkedHashSet<>();
    concerned.addAll(
        texts(
            "select coalesce(completed_by, assignee) from work_item"
                + " where task_id = ? and coalesce(completed_by, assignee) is not null",
            task));
    if (concerned.isEmpty()) {
      texts("select group_id from work_item_group where task_id = ? order by group_id", task)
          .forEach(group -> people.members(group).forEach(member -> concerned.add(member.id())));
    }
    return concerned.isEmpty() || random.nextInt(4) == 0
        ? any(SEASONED)
        : any(List.copyOf(concerned));
  }

  private List<String> texts(String sql, String param) {
    return jdbc.sql(sql).param(param).query(String.class).list();
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private WebPerson person(String id) {
    return persons.computeIfAbsent(id, one -> WebPerson.signedIn(port, one));
  }

  /** One person does one thing with one task. */
  private class Act {

    private final String task;
    private final String actor;
    private final Random chance;
    private String what = "looks";

    Act(String task, String actor, Random chance) {
      this.task = task;
      this.actor = actor;
      this.chance = chance;
    }

    @Override
    public String toString() {
      return actor + " " + what + " " + task;
    }

    void happen() {
      int what = chance.nextInt(10);
      if (what < 3) {
        complete();
      } else if (what == 3) {
        call("claim", Map.of());
      } else {
        operate();
      }
    }

    private void complete() {
      HttpResponse<String> answer = person(actor).get("/api/v1/tasks/" + task + "/form");
      if (answer.statusCode() == 200) {
        JsonNode form = json(answer);
        call(
            "completion",
            new RandomForm(form.path("data"), chance)
                .values(form.path("schema").path("components")));
      }
    }

    private void operate() {
      HttpResponse<String> answer = person(actor).get("/api/v1/tasks/" + task + "/operations");
      if (answer.statusCode() != 200) {
        return;
      }
      List<JsonNode> offers = new ArrayList<>();
      json(answer).forEach(offers::add);
      if (!offers.isEmpty()) {
        operate(
            offers.stream()
                .filter(offer -> offer.path("possible").asBoolean())
                .filter(offer -> !done.containsKey(actOf(offer.path("operation").asText())))
                .findFirst()
                .filter(never -> chance.nextBoolean())
                .orElseGet(() -> offers.get(chance.nextInt(offers.size()))));
      }
    }

    private void operate(JsonNode offer) {
      switch (offer.path("operation").asText()) {
        case "transfer" -> toSomebody("transfer");
        case "delegate" -> toSomebody("delegation");
        case "add-signer" -> addSigners();
        case "remove-signer" -> removeSigner();
        case "return" -> toChoice("return", offer);
        case "jump" -> toChoice("jump", offer);
        case "withdraw" -> call("withdrawal", Map.of("reason", REASON));
        case "copy" -> call("copies", Map.of("persons", somebody(2), "reason", REASON));
        case "urge" -> call("urging", Map.of("reason", REASON));
        case "suspend" -> call("suspension", Map.of("reason", REASON));
        case "resume" -> call("resumption", Map.of("reason", REASON));
        case "terminate" -> {
          // Seldom, so that cases are left.
          if (!done.containsKey("termination") || chance.nextInt(6) == 0) {
            call("termination", Map.of("reason", REASON));
          }
        }
        default -> throw new AssertionError("No such operation: " + offer);
      }
    }

    private void toSomebody(String operation) {
      List<String> found = somebody(1);
      call(operation, Map.of("person", found.isEmpty() ? "" : found.get(0), "reason", REASON));
    }

    private void toChoice(String operation, JsonNode offer) {
      JsonNode choices = offer.path("choices");
      String target =
          choices.isEmpty()
              ? "Task_DraftReply"
              : choices.get(chance.nextInt(choices.size())).path("value").asText();
      call(operation, Map.of("target", target, "reason", REASON));
    }

    private void addSigners() {
      call(
          "signers",
          Map.of(
              "persons", somebody(1 + chance.nextInt(3)),
              "when", List.of("BEFORE", "AFTER", "PARALLEL").get(chance.nextInt(3)),
              "rule", List.of("ALL", "ANY", "VOTE").get(chance.nextInt(3)),
              "percent", 60,
              "reason", REASON));
    }

    private void removeSigner() {
      HttpResponse<String> answer = person(actor).get("/api/v1/tasks/" + task + "/signers");
      JsonNode signers = answer.statusCode() == 200 ? json(answer) : JSON.createArrayNode();
      if (!signers.isEmpty()) {
        String id = signers.get(chance.nextInt(signers.size())).path("id").asText();
        call("signers/" + id + "/removal", Map.of("reason", REASON));
      }
    }

    private List<String> somebody(int most) {
      HttpResponse<String> answer = person(actor).get("/api/v1/tasks/" + task + "/people?q=");
      List<String> found = new ArrayList<>();
      if (answer.statusCode() == 200) {
        json(answer).forEach(one -> found.add(one.path("id").asText()));
      }
      while (found.size() > most) {
        found.remove(chance.nextInt(found.size()));
      }
      return found;
    }

    private void call(String operation, Map<String, Object> body) {
      what = operation;
      HttpResponse<String> answer =
          person(actor).post("/api/v1/tasks/" + task + "/" + operation, text(body));
      String name = operation.replaceAll("/.*", "");
      if (answer.statusCode() < 300) {
        done.merge(name, 1, Integer::sum);
        return;
      }
      assertThat(answer.statusCode()).as("%s: %s", this, answer.body()).isBetween(400, 499);
      String code = json(answer).path("code").asText();
      assertThat(code).as("a refusal has a reason: %s: %s", this, answer.body()).isNotEmpty();
      refused.merge(name + " " + code, 1, Integer::sum);
    }

    private static String text(Map<String, Object> body) {
      try {
        return JSON.writeValueAsString(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    private static JsonNode json(HttpResponse<String> answer) {
      try {
        return JSON.readTree(answer.body());
      } catch (JsonProcessingException e) {
        throw new AssertionError("No JSON: " + answer.body(), e);
      }
    }
  }

  /** Everything an office can do, as the addresses name it. */
  static Collection<String> allActs() {
    Set<String> acts = new LinkedHashSet<>(List.of("claim", "completion"));
    for (OfficeOperation operation : OfficeOperation.values()) {
      acts.add(actOf(operation.code()));
    }
    return acts;
  }

  private static String actOf(String operation) {
    return switch (operation) {
      case "delegate" -> "delegation";
      case "add-signer", "remove-signer" -> "signers";
      case "withdraw" -> "withdrawal";
      case "copy" -> "copies";
      case "urge" -> "urging";
      case "suspend" -> "suspension";
      case "resume" -> "resumption";
      case "terminate" -> "termination";
      default -> operation;
    };
  }
}
