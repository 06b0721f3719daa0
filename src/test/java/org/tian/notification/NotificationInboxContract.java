package org.tian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.proposal.CaseContract.refusalsOf;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.document.DocumentTemplates;
import org.tian.document.PlainTextWriter;
import org.tian.shared.StepName;

/** The inbox of notifications, what can be chosen, and who may look into what. */
abstract class NotificationInboxContract {

  @Autowired NewsFixture fixture;
  @Autowired Notifications notifications;
  @Autowired PreferenceBook preferences;
  @Autowired DeadLetters deadLetters;
  @Autowired DocumentTemplates templates;
  @Autowired PlainTextWriter writer;
  @Autowired NewsTextBook book;
  @Autowired NewsKinds kinds;

  @BeforeEach
  void begin() {
    fixture.prepare();
  }

  @AfterEach
  void end() {
    ClockUtil.reset();
  }

  @Test
  void findsByWordsKindAndUnread_pageByPage() {
    String person = fixture.person();
    for (int i = 1; i <= 5; i++) {
      fixture.tell("task.returned", "第" + i + "号", person);
    }
    fixture.tell("task.urged", "急件100%", person);

    List<Notification> first = list(person, "", null, false, null, 4);
    List<Notification> rest = list(person, "", null, false, first.get(3).id(), 4);

    assertThat(first).hasSize(4);
    assertThat(first.get(0).event()).isEqualTo("task.urged");
    assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
    assertThat(list(person, "第3号", null, false, null, 9)).hasSize(1);
    assertThat(list(person, "returned", null, false, null, 9)).hasSize(5);
    assertThat(list(person, "0%", null, false, null, 9)).hasSize(1);
    assertThat(list(person, "_", null, false, null, 9)).isEmpty();
    assertThat(list(person, "", NewsGroup.URGING, false, null, 9)).hasSize(1);
    fixture.as(person, () -> notifications.read(first.get(0).id()));
    assertThat(list(person, "", null, true, null, 9)).hasSize(5);
    assertThat(fixture.as(person, notifications::unread)).isEqualTo(Map.of(NewsGroup.OFFICE, 5L));
    fixture.as(
        person,
        () -> {
          notifications.markUnread(first.get(0).id());
          return null;
        });
    assertThat(fixture.as(person, () -> notifications.readAll(NewsGroup.OFFICE))).isEqualTo(5);
    assertThat(notifications.unreadOf(person)).isEqualTo(1);
    assertThat(fixture.as(person, () -> notifications.readAll(null))).isEqualTo(1);
  }

  private List<Notification> list(
      String person, String text, NewsGroup group, boolean unread, Long before, int limit) {
    return fixture.as(
        person,
        () -> notifications.list(new NotificationQuery(text, group, unread, before, limit)));
  }

  @Test
  void namesTheStep_inTheLanguageOfTheReader() {
    String reader = fixture.person();
    StepName step = new StepName("Task_CheckAcceptance", "检查是否受理");

    fixture.tell("task.returned", "关于路灯的提案", Map.of("task", step), reader);

    Notification told = list(reader, "", null, false, null, 4).get(0);
    assertThat(told.title(false)).contains("检查是否受理");
    assertThat(told.title(true)).contains("Check acceptance").doesNotContain("检查是否受理");
  }

  @Test
  void showsEverybodyTheOwnOnly() {
    String person = fixture.person();
    String other = fixture.person();
    fixture.tell("task.urged", "甲", person);
    long id = list(person, "", null, false, null, 1).get(0).id();

    refusalsOf(() -> fixture.as(other, () -> notifications.read(id)))
        .containsExactly("notification.not-found");
    refusalsOf(
            () ->
                fixture.as(
                    other,
                    () -> {
                      notifications.markUnread(id);
                      return null;
                    }))
        .containsExactly("notification.not-found");
    fixture.as(other, () -> notifications.readAll(null));
    assertThat(list(other, "甲", null, false, null, 9)).isEmpty();
    assertThat(notifications.unreadOf(person)).isEqualTo(1);
    for (String stranger : List.of(person, "chenmin", "sunli", "mojing")) {
      refusalsOf(() -> fixture.as(stranger, () -> deadLetters.list("", null, null, 5)))
          .containsExactly("notification.not-yours");
      refusalsOf(() -> fixture.as(stranger, () -> deadLetters.sendAllAgain(null)))
          .containsExactly("notification.not-yours");
    }
  }

  @Test
  void cannotSwitchOffWhatIsOverdue() {
    String person = fixture.person();

    refusalsOf(
            () ->
                fixture.as(
                    person,
                    () ->
                        preferences.save(
                            OutboxContract.wanted(
                                Map.of("OVERDUE.MAIL", "NEVER", "OVERDUE.INBOX", "NEVER")))))
        .containsOnly("notification.always-told")
        .hasSize(2);
    refusalsOf(
            () ->
                fixture.as(
                    person,
                    () ->
                        preferences.save(
                            new PreferenceBook.Wanted(
                                "fr", "25:00", "", false, "8", Map.of("DUE.MAIL", "SOON")))))
        .containsExactly(
            "notification.time-wrong",
            "notification.time-wrong",
            "notification.time-wrong",
            "notification.language-unknown",
            "notification.pace-unknown");
    assertThat(fixture.as(person, preferences::own)).isEqualTo(Preferences.USUAL);
  }

  @Test
  void tellsInTheWordsOfTheOffice_untilTheDeliveredOnesAreBack() {
    String kind = "news-task-signed-inbox-zh";
    String person = fixture.person();
    fixture.as(
        "chenmin",
        () -> templates.save("ncal", kind, "会签好了：${number}\n${by}看过《${title}》。", "改短", 0));

    fixture.tell("task.signed", "乙", person);
    assertThat(list(person, "", null, false, null, 1).get(0))
        .extracting(Notification::titleZh, Notification::textZh, Notification::titleEn)
        .containsExactly("会签好了：20260012", "高峰看过《乙》。", "An opinion was given: 起草答复");
    fixture.as("chenmin", () -> templates.useShipped("ncal", kind, "改回", 1));
    fixture.tell("task.signed", "乙", person);

    assertThat(list(person, "", null, false, null, 1).get(0).titleZh()).isEqualTo("会签有了意见：起草答复");
    refusalsOf(() -> fixture.as("xuyan", () -> templates.save("ncal", kind, "甲\n乙", "试", 2)))
        .contains("rulebook.not-yours");
  }

  @Test
  void refusesTextsThatReachForMoreThanTheirValues() {
    String kind = "news-task-signed-mail-zh";

    for (String source :
        List.of(
            "标题\n${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "标题\n<#include \"/etc/passwd\">",
            "标题\n<#list 1..100000000 as i>x</#list>",
            "标题\n<#assign a = 1>字",
            "标题\n${.data_model}",
            "标题\n${title?api}",
            "标题\n${unknown}",
            "只有标题",
            "<#if reason?has_content>标题\n内容</#if>")) {
      assertThat(templates.flaws(kind, source)).as(source).isNotEmpty();
    }
    assertThat(templates.flaws(kind, "标题 <b>\n1 < 2，${title}")).isEmpty();
  }

  @Test
  void deliversTextsThatStandTheCheck_forEveryEventChannelAndLanguage() {
    assertThat(book.all()).hasSize((23 * 4 + 2 * 3) * 2);
    for (NewsTextBook.Entry entry : book.all()) {
      String source = kinds.source(entry.code());
      assertThat(templates.flaws(entry.code(), source)).as(entry.code()).isEmpty();
      String written = writer.tryOut(entry.code(), source).toString();
      assertThat(written).as(entry.code()).doesNotContain("@@", "<#", "${", "$");
      if (entry.language().equals("en")) {
        assertThat(written.replaceAll("[,.]", ""))
            .as(entry.code())
            .doesNotContainPattern("\\p{IsHan}");
      }
    }
  }
}
