package org.tian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.engine.TaskArrived;
import org.tian.engine.WorkItem;
import org.tian.organisation.Person;
import org.tian.shared.PersonalNews;

/** What is told is lost by no fault and told twice by none (a real mail server, down and up). */
abstract class OutboxContract {

  @Autowired NewsFixture fixture;
  @Autowired Outbox outbox;
  @Autowired OutboxExecutor executor;
  @Autowired Letters letters;
  @Autowired Channels channels;
  @Autowired Notifications notifications;
  @Autowired PreferenceBook preferences;
  @Autowired DeadLetters deadLetters;
  @Autowired ChannelTests tests;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired JavaMailSenderImpl sender;
  @Autowired Clock clock;

  private MailRoom mail;

  @BeforeEach
  void openMailRoom() {
    fixture.prepare();
    mail = new MailRoom(sender);
  }

  @AfterEach
  void closeMailRoom() {
    mail.close();
    ClockUtil.reset();
  }

  @Test
  void tellsInTheInboxAndByMail_inThePersonsWords() {
    String person = fixture.person();

    fixture.tell("task.transferred", "关于校车的提案", Map.of("reason", "外出"), person);
    executor.sendAll(Channel.MAIL);

    Notification told = fixture.as(person, () -> list()).get(0);
    assertThat(told.titleZh()).isEqualTo("转办给您：起草答复");
    assertThat(told.titleEn()).isEqualTo("Passed to you: 起草答复");
    assertThat(told.textZh()).contains("高峰", "关于校车的提案", "（20260012）", "理由：外出");
    assertThat(mail.subjectsTo(person)).containsExactly("转办给您：起草答复");
    assertThat(MailRoom.text(mail.mailsTo(person).get(0)))
        .contains("您好", "https://tian.example/desk/notifications/" + told.id())
        .doesNotContain("<#", "${");
    assertThat(fixture.states(person, Channel.MAIL)).containsExactly("SENT");
  }

  @Test
  void tellsNothing_whenWhatHappenedIsRolledBack() {
    String person = fixture.person();

    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(
              new PersonalNews("task.urged", Set.of(person), null, Map.of("title", "甲"), null));
          status.setRollbackOnly();
        });

    assertThat(fixture.states(person, Channel.MAIL)).isEmpty();
    assertThat(fixture.as(person, () -> list())).isEmpty();
  }

  @Test
  void tellsNobodyOfTheOwnDeeds() {
    String person = fixture.person();
    String other = fixture.person();

    fixture.as(
        person,
        () -> {
          fixture.tell("task.copied", "乙", person, other);
          return null;
        });

    assertThat(fixture.as(person, () -> list())).isEmpty();
    assertThat(fixture.as(other, () -> list())).hasSize(1);
  }

  @Test
  void losesAndDoublesNothing_whenTheMailServerIsDownForAnHour() {
    String person = fixture.person();
    mail.close();
    List<String> titles = IntStream.rangeClosed(1, 4).mapToObj(i -> "第" + i + "件").toList();
    titles.forEach(title -> fixture.tell("task.urged", title, Map.of("task", title), person));

    for (int minutes = 0; minutes < 60; minutes += 2) {
      executor.sendAll(Channel.MAIL);
      fixture.at(clock.instant().plus(Duration.ofMinutes(2)));
    }
    assertThat(fixture.states(person, Channel.MAIL)).containsOnly("WAITING").hasSize(4);
    mail.open();
    for (int hours = 0; hours < 3; hours++) {
      executor.sendAll(Channel.MAIL);
      fixture.at(clock.instant().plus(Duration.ofHours(1)));
    }

    assertThat(mail.subjectsTo(person))
        .containsExactlyElementsOf(titles.stream().map(title -> "催办：" + title).toList());
    assertThat(mail.mailsTo(person).stream().map(MailRoom::id)).doesNotHaveDuplicates();
    assertThat(fixture.states(person, Channel.MAIL)).containsOnly("SENT");
    assertThat(fixture.attempts(person)).isBetween(8, 14);
  }

  @Test
  void sendsOnce_whenNodesWorkAtTheSameMoment() {
    List<String> persons = Stream.generate(fixture::person).limit(12).toList();
    fixture.tell("task.urged", "丙", persons.toArray(String[]::new));

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(() -> executor.sendAll(Channel.MAIL)))
            .toList();
    nodes.forEach(CompletableFuture::join);
    executor.sendAll(Channel.MAIL);

    assertThat(persons).allSatisfy(one -> assertThat(mail.mailsTo(one)).hasSize(1));
  }

  @Test
  void repeatsTheSameId_whenANodeDiedAfterSending() {
    String person = fixture.person();
    fixture.tell("task.urged", "丁", person);
    OutboxMessage taken = takeOf(person);
    channels.of(Channel.MAIL).send(letters.of(taken).orElseThrow());

    executor.sendAll(Channel.MAIL);
    assertThat(mail.mailsTo(person)).hasSize(1);
    fixture.at(clock.instant().plus(Duration.ofMinutes(6)));
    executor.sendAll(Channel.MAIL);

    assertThat(mail.mailsTo(person)).hasSize(2);
    assertThat(mail.mailsTo(person).stream().map(MailRoom::id).distinct()).hasSize(1);
    outbox.settle(taken, Outcome.later("unreachable", "", ""), null, 1);
    assertThat(fixture.states(person, Channel.MAIL)).containsExactly("SENT");
  }

  private OutboxMessage takeOf(String person) {
    OutboxMessage taken = outbox.take(Channel.MAIL).orElseThrow();
    while (!person.equals(taken.personId())) {
      taken = outbox.take(Channel.MAIL).orElseThrow();
    }
    return taken;
  }

  @Test
  void waitsForTheEndOfQuietHours_unlessItIsUrgentAndMayPass() {
    String person = fixture.person();
    String hasty = fixture.person();
    fixture.as(hasty, () -> preferences.save(wanted(true, Map.of())));
    fixture.at("2026-06-03T23:30:00+08:00");

    fixture.tell("task.transferred", "戊", person, hasty);
    fixture.tell("task.overdue", "戊", person, hasty);
    executor.sendAll(Channel.MAIL);

    assertThat(mail.subjectsTo(person)).isEmpty();
    assertThat(mail.subjectsTo(hasty)).containsExactly("已经逾期：起草答复");
    fixture.at("2026-06-04T06:59:00+08:00");
    executor.sendAll(Channel.MAIL);
    assertThat(mail.subjectsTo(person)).isEmpty();
    fixture.at("2026-06-04T07:00:00+08:00");
    executor.sendAll(Channel.MAIL);
    assertThat(mail.subjectsTo(person)).containsExactly("转办给您：起草答复", "已经逾期：起草答复");
    assertThat(mail.subjectsTo(hasty)).containsExactly("已经逾期：起草答复", "转办给您：起草答复");
  }

  @Test
  void gathersADigest_onTheNextWorkingDay_withoutWhatWasRead() {
    String person = fixture.person();
    fixture.at("2026-06-05T09:00:00+08:00"); // a Friday, after its digest

    fixture.tell("task.due-soon", "己一", Map.of("days", 2), person);
    fixture.tell("case.notice", "己二", Map.of("words", "已经立案"), person);
    fixture.tell("case.notice", "己三", Map.of("words", "已经交办"), person);
    long read = fixture.as(person, () -> list()).get(0).id();
    fixture.as(person, () -> notifications.read(read));
    fixture.at("2026-06-07T09:00:00+08:00");
    sendDigests();
    assertThat(mail.mailsTo(person)).isEmpty();
    fixture.at("2026-06-08T08:00:00+08:00");
    sendDigests();
    sendDigests();

    assertThat(mail.subjectsTo(person)).containsExactly("提案系统今日摘要（2条）");
    assertThat(MailRoom.text(mail.mailsTo(person).get(0)))
        .containsSubsequence("【临近期限】", "己一", "【提案进展】", "已经立案", "己二")
        .doesNotContain("己三");
  }

  @Test
  void sendsNoDigest_whenAllOfItWasRead() {
    String person = fixture.person();
    fixture.tell("case.notice", "庚", person);
    fixture.as(person, () -> notifications.readAll(null));

    fixture.at("2026-06-04T08:00:00+08:00");
    sendDigests();

    assertThat(mail.mailsTo(person)).isEmpty();
    assertThat(fixture.states(person, Channel.MAIL)).containsExactly("DROPPED");
  }

  private void sendDigests() {
    executor.gatherDigests();
    executor.sendAll(Channel.MAIL);
  }

  @Test
  void keepsToWhatAPersonWants() {
    String silent = fixture.person();
    fixture.as(silent, () -> preferences.save(wanted(Map.of("OFFICE.MAIL", "NEVER"))));

    fixture.tell("task.returned", "辛", silent);
    fixture.tell("task.arrived", "辛", silent);

    assertThat(fixture.states(silent, Channel.MAIL)).isEmpty();
    assertThat(fixture.as(silent, () -> list()))
        .extracting(Notification::event)
        .containsExactly("task.returned");
  }

  @Test
  void keepsNewTasksForTheDigest_butTellsOfAnInvitationAtOnce() {
    String person = fixture.person();

    arrive("Task_DraftReply", "起草答复", person);
    arrive("Task_AnswerInvitation", "答复联名邀请", person);
    executor.sendAll(Channel.MAIL);

    assertThat(mail.subjectsTo(person)).containsExactly("请您联名：关于古树的提案");
    assertThat(fixture.as(person, () -> list()))
        .extracting(Notification::event)
        .containsExactly("task.signature-asked");
    fixture.at("2026-06-04T08:00:00+08:00");
    sendDigests();
    assertThat(MailRoom.text(mail.mailsTo(person).get(1))).contains("新任务：起草答复", "关于古树的提案");
  }

  private void arrive(String taskKey, String name, String person) {
    WorkItem item =
        new WorkItem(
            "t-" + System.nanoTime(),
            taskKey,
            name,
            "x",
            "x:1:1",
            "x",
            "L-news",
            null,
            "L-news",
            "关于古树的提案",
            "ncal",
            null,
            null,
            null,
            null,
            null,
            clock.instant(),
            null,
            WorkItem.State.OPEN,
            null,
            null,
            null,
            null,
            null,
            null,
            false);
    transaction.executeWithoutResult(
        status -> events.publishEvent(new TaskArrived(item, Set.of(Person.selfGroupOf(person)))));
  }

  @Test
  void givesUpOnABadAddress_andSendsAgainWhenItIsMended() {
    String person = fixture.person("newsbad" + System.nanoTime() % 1_000_000_000L, "no address");
    String other = fixture.person();
    fixture.tell("task.urged", "壬", person, other);

    executor.sendAll(Channel.MAIL);

    assertThat(mail.mailsTo(other)).hasSize(1);
    DeadLetter dead =
        fixture.as("luoan", () -> deadLetters.list(person, Channel.MAIL, null, 10)).get(0);
    assertThat(dead.reason()).isEqualTo("address-wrong");
    assertThat(dead.address()).isEqualTo("no address");
    assertThat(dead.event()).isEqualTo("task.urged");
    jdbc.sql("update org_person set email = ? where id = ?")
        .params(person + "@tian.example", person)
        .update();
    assertThat(fixture.as("luoan", () -> deadLetters.sendAgain(List.of(dead.id())))).isEqualTo(1);
    assertThat(fixture.as("luoan", () -> deadLetters.sendAgain(List.of(dead.id())))).isZero();
    executor.sendAll(Channel.MAIL);
    assertThat(mail.mailsTo(person)).hasSize(1);
    assertThat(fixture.states(person, Channel.MAIL)).containsExactly("SENT");
  }

  @Test
  void givesUp_afterTheLastAttempt() {
    String person = fixture.person();
    mail.close();
    fixture.tell("task.urged", "癸", person);

    for (int i = 0; i < 30; i++) {
      executor.sendAll(Channel.MAIL);
      fixture.at(clock.instant().plus(Duration.ofHours(2)));
    }

    assertThat(fixture.states(person, Channel.MAIL)).containsExactly("DEAD");
    assertThat(fixture.attempts(person)).isEqualTo(12);
    assertThat(fixture.as("luoan", () -> deadLetters.list(person, null, null, 10)))
        .extracting(DeadLetter::reason)
        .containsExactly("unreachable");
  }

  @Test
  void sendsATest_atOnce_alsoInQuietHours() {
    String person = fixture.person();
    fixture.at("2026-06-03T23:00:00+08:00");

    fixture.as(person, () -> tests.send(Channel.MAIL));
    executor.sendAll(Channel.MAIL);

    assertThat(mail.subjectsTo(person)).containsExactly("通知测试");
  }

  private List<Notification> list() {
    return notifications.list(new NotificationQuery("", null, false, null, 50));
  }

  static PreferenceBook.Wanted wanted(Map<String, String> paces) {
    return wanted(false, paces);
  }

  static PreferenceBook.Wanted wanted(boolean urgentThrough, Map<String, String> paces) {
    return new PreferenceBook.Wanted("zh", "22:00", "07:00", urgentThrough, "08:00", paces);
  }
}
