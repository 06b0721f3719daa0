package org.tian.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.engine.InboxBench;

/** Puts open items of 200 groups into the inbox, and a person who is in 20 of the groups. */
final class OpenItems {

  static final String PERSON = "benchperson";
  static final int GROUPS = 200;
  static final int OF_PERSON = 20;

  private static final int PORTION = 5_000;
  private static final String[] ACTS = {"增设", "改善", "整治", "保护", "推广", "规范", "建设", "优化"};
  private static final String[] THINGS = {
    "社区食堂", "充电设施", "夜间公交", "古井", "内涝点", "绿地", "菜市场", "校园周边交通", "养老床位", "路灯照明", "托育机构", "旧厂房"
  };
  private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  private static final String[] NAMES = {"王明", "李晓红", "张伟", "刘洋", "陈静", "杨帆", "赵磊", "黄海"};
  private static final String[] STEPS = {
    "Task_SignForProposal", "Task_PlanHandling", "Task_DraftReply", "Task_CheckReplyDraft"
  };

  private final JdbcTemplate jdbc;

  OpenItems(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  static String group(int number) {
    return body(number) + "-office";
  }

  private static String body(int number) {
    return "bench.b%03d".formatted(number);
  }

  void registerPerson() {
    jdbc.update(
        "insert into org_committee (code, name, short_name, region_name, level_code)"
            + " values ('bench', '测量市', '测量', '测量市', 'CITY')");
    for (int number = 0; number < GROUPS; number++) {
      jdbc.update(
          "insert into org_unit (code, committee_code, kind, name, short_name, functions,"
              + " valid_from) values (?, 'bench', 'DEPARTMENT', ?, ?, '', '2020-01-01')",
          body(number),
          "测量市第" + number + "局",
          "第" + number + "局");
    }
    jdbc.update("insert into org_person (id, name) values (?, '量人')", PERSON);
    for (int number = 0; number < OF_PERSON; number++) {
      jdbc.update(
          "insert into org_post (person_id, body_code, role_code, valid_from)"
              + " values (?, ?, 'OFFICE', '2020-01-01')",
          PERSON,
          body(number * GROUPS / OF_PERSON));
    }
  }

  /**
   * So many, a tenth of them for the person, group after group, so that indexes grow at their end.
   */
  void fill(int size) {
    for (String table : List.of("work_item_word", "work_item_group", "work_item")) {
      jdbc.execute("set foreign_key_checks = 0");
      jdbc.execute("truncate table " + table);
    }
    for (int number = 0; number < GROUPS; number++) {
      fill(number, size / GROUPS);
    }
    jdbc.execute("analyze table work_item, work_item_group, work_item_word");
  }

  private void fill(int number, int count) {
    Random random = new Random(number);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Object[]> itemRows = new ArrayList<>();
    List<Object[]> groupRows = new ArrayList<>();
    List<Object[]> wordRows = new ArrayList<>();
    String unitName = "测量市第" + number + "局";
    for (int i = 0; i < count; i++) {
      String task = "t%03d-%07d-%s".formatted(number, i, Integer.toHexString(random.nextInt()));
      String caseNumber = "%d%07d".formatted(2020 + i % 7, number * count + i);
      String title = title(random);
      String proposer = NAMES[random.nextInt(NAMES.length)];
      Timestamp arrived =
          Timestamp.from(now.minus(random.nextInt(60 * 24 * 60), ChronoUnit.MINUTES));
      Timestamp due = Timestamp.from(now.plus(random.nextInt(90) - 10L, ChronoUnit.DAYS));
      String step = STEPS[random.nextInt(STEPS.length)];
      String assignee = random.nextInt(4) == 0 ? "colleague" + random.nextInt(20) : null;
      String titleKey = InboxBench.sortKey(title);
      String proposerKey = InboxBench.sortKey(proposer);
      String text = InboxBench.text(caseNumber, title, proposer, unitName);
      itemRows.add(
          new Object[] {
            task,
            step,
            step,
            "unit-handling",
            "unit-handling:1:1",
            task,
            caseNumber,
            caseNumber,
            title,
            "bench",
            proposer,
            body(number),
            assignee,
            arrived,
            due,
            due,
            "OPEN",
            titleKey,
            proposerKey,
            text
          });
      groupRows.add(
          new Object[] {
            task,
            group(number),
            assignee == null,
            assignee,
            due,
            arrived,
            caseNumber,
            titleKey,
            "unit-handling",
            step,
            body(number),
            proposerKey
          });
      InboxBench.words(text)
          .forEach(word -> wordRows.add(new Object[] {group(number), word, due, task}));
    }
    insert(
        "insert into work_item (task_id, task_key, task_name, process_key, process_definition_id,"
            + " process_instance_id, case_key, case_number, title, committee_code, proposer_name,"
            + " unit_code, assignee, created_at, due_at, due_order, state, title_key, proposer_key,"
            + " search_text) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        itemRows);
    insert(
        "insert into work_item_group (task_id, group_id, unclaimed, assignee, due_order, created_at,"
            + " case_number, title_key, process_key, task_key, unit_code, proposer_key)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?)",
        groupRows);
    wordRows.sort(
        Comparator.<Object[], String>comparing(row -> (String) row[1])
            .thenComparing(row -> (Timestamp) row[2])
            .thenComparing(row -> (String) row[3]));
    insert(
        "insert into work_item_word (group_id, word, due_order, task_id) values (?,?,?,?)",
        wordRows);
  }

  private static String title(Random random) {
    return "关于"
        + ACTS[random.nextInt(ACTS.length)]
        + "第"
        + NUMBERS[random.nextInt(10)]
        + "大道"
        + THINGS[random.nextInt(THINGS.length)]
        + "的提案";
  }

  private void insert(String sql, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += PORTION) {
      jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + PORTION)));
    }
  }
}
