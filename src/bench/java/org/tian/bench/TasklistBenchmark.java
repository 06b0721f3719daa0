package org.tian.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Tasklist's own list and count, through the calls it makes, for a person in 20 of 200 groups on
 * MySQL: every shared filter, first page and number.
 *
 * <p>Arguments: open tasks (50000), folder for its data. {@code TIAN_TEST_MYSQL_URL} names the
 * server.
 */
public final class TasklistBenchmark {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String TOKEN_HEADER = "X-XSRF-TOKEN";
  private static final int PORTION = 5_000;
  private static final int CALLS = 60;
  private static final int WARM_UP = 15;

  private final JdbcTemplate jdbc;
  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private String camundaToken;

  private TasklistBenchmark(ConfigurableApplicationContext program) {
    jdbc = program.getBean(JdbcTemplate.class);
    base = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
  }

  public static void main(String[] args) throws Exception {
    int tasks = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    String folder = args.length > 1 ? args[1] : "target/benchmark-data";
    try (BenchmarkServer server = BenchmarkServer.open();
        ConfigurableApplicationContext program =
            BenchmarkProgram.on(server, folder, "--tian.bulk.background=false")) {
      new TasklistBenchmark(program).measure(program, tasks);
    }
    System.exit(0);
  }

  private void measure(ConfigurableApplicationContext program, int tasks) throws Exception {
    new OpenItems(jdbc).registerPerson();
    jdbc.update(
        "update org_person set password_hash = ? where id = ?",
        program.getBean(PasswordEncoder.class).encode(BenchmarkProgram.PASSWORD),
        OpenItems.PERSON);
    String definition =
        program
            .getBean(RepositoryService.class)
            .createProcessDefinitionQuery()
            .processDefinitionKey("unit-handling")
            .latestVersion()
            .singleResult()
            .getId();
    InboxBenchmark.say(BenchmarkProgram.machine());
    Instant begun = Instant.now();
    fill(tasks, definition);
    InboxBenchmark.say(
        "%,d open tasks, filled in %d s",
        tasks, Duration.between(begun, Instant.now()).toSeconds());
    signIn();
    for (Filter filter :
        program.getBean(FilterService.class).createFilterQuery().orderByFilterName().asc().list()) {
      String path = ENGINE + "/filter/" + filter.getId();
      InboxBenchmark.tell(
          filter.getName() + ", list",
          InboxBenchmark.times(
              CALLS, WARM_UP, () -> post(path + "/list?firstResult=0&maxResults=15", "{}")),
          0);
      InboxBenchmark.tell(
          filter.getName() + ", count",
          InboxBenchmark.times(CALLS, WARM_UP, () -> post(path + "/count", "{}")),
          0);
    }
    String sorted = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";
    InboxBenchmark.tell(
        "all, list by arrival",
        InboxBenchmark.times(
            CALLS, WARM_UP, () -> post(ENGINE + "/task?firstResult=0&maxResults=15", sorted)),
        0);
    InboxBenchmark.tell(
        "all, search in names",
        InboxBenchmark.times(
            CALLS,
            WARM_UP,
            () -> post(ENGINE + "/task?firstResult=0&maxResults=15", "{\"nameLike\":\"%7%\"}")),
        0);
  }

  /** Tasks as the program leaves them, with the columns of Tasklist, group after group. */
  private void fill(int size, String definition) {
    Random random = new Random(1);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Object[]> tasks = new ArrayList<>();
    List<Object[]> links = new ArrayList<>();
    List<Object[]> variables = new ArrayList<>();
    List<Object[]> executions = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      String task = "t%07d".formatted(number);
      Timestamp due = Timestamp.from(now.plus(random.nextInt(90) - 10L, ChronoUnit.DAYS));
      String assignee = random.nextInt(4) == 0 ? "colleague" + random.nextInt(20) : null;
      executions.add(new Object[] {"e" + task, "e" + task, "c" + number, definition});
      tasks.add(
          new Object[] {
            task,
            "e" + task,
            "e" + task,
            definition,
            "办理" + number,
            assignee,
            Timestamp.from(now.minus(random.nextInt(90_000), ChronoUnit.MINUTES)),
            due
          });
      links.add(new Object[] {"l" + task, OpenItems.group(number % OpenItems.GROUPS), task});
      for (String name : List.of("caseNo", "title", "stage", "dueDay")) {
        variables.add(
            new Object[] {name + task, name, "e" + task, "e" + task, task, "第" + number, task});
      }
    }
    insert(
        "insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,"
            + " IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_,"
            + " CACHED_ENT_STATE_, SEQUENCE_COUNTER_) values (?, 1, ?, ?, ?, 1, 0, 1, 0, 1, 2, 1)",
        executions);
    insert(
        "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_,"
            + " TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)"
            + " values (?, 1, ?, ?, ?, ?, 'Task_DraftReply', ?, 50, ?, ?, 1)",
        tasks);
    insert(
        "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
            + " values (?, 1, ?, 'candidate', ?)",
        links);
    insert(
        "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TASK_ID_,"
            + " TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_)"
            + " values (?, 1, 'string', ?, ?, ?, ?, ?, ?, 1, 0)",
        variables);
    jdbc.execute(
        "analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_VARIABLE, ACT_RU_EXECUTION");
  }

  private void insert(String sql, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += PORTION) {
      jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + PORTION)));
    }
  }

  private void signIn() {
    Matcher token = TOKEN.matcher(send("GET", "/login", null, null).body());
    String form =
        "username=" + OpenItems.PERSON + "&password=" + encoded(BenchmarkProgram.PASSWORD);
    if (token.find()) {
      form += "&_csrf=" + encoded(token.group(1));
    }
    send("POST", "/login", "application/x-www-form-urlencoded", form);
    send("GET", "/camunda/app/tasklist/default/", null, null);
  }

  private String post(String path, String json) {
    HttpResponse<String> answer = send("POST", path, "application/json", json);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " gave " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  private HttpResponse<String> send(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header(
                "Accept",
                path.contains("/filter/") && path.contains("/list")
                    ? "application/hal+json"
                    : "application/json, text/html, */*")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (camundaToken != null) {
      request.header(TOKEN_HEADER, camundaToken);
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      camundaToken = response.headers().firstValue(TOKEN_HEADER).orElse(camundaToken);
      return response;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
