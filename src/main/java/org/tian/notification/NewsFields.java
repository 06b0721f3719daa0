package org.tian.notification;

import java.util.List;
import java.util.Map;
import org.tian.document.TemplateField;

/** What the text of a message may name, with examples in its language. */
final class NewsFields {

  /** Values that any news may carry; one that is not given is empty. */
  static final List<String> NAMES =
      List.of("title", "number", "task", "by", "reason", "due", "days", "words");

  private NewsFields() {}

  static Map<String, List<TemplateField>> of(String language) {
    return language.equals("en") ? ENGLISH : CHINESE;
  }

  private static final Map<String, List<TemplateField>> CHINESE =
      Map.of(
          "news",
          List.of(
              text("recipient", "收件人", "徐燕"),
              text("title", "案由", "关于提升乡镇学校课后服务质量的提案"),
              text("number", "案号", "20260012"),
              text("task", "步骤", "起草答复"),
              text("by", "经办人", "高峰"),
              text("reason", "理由", "本周外出调研"),
              text("due", "期限", "2026年6月5日"),
              text("days", "工作日数", "2"),
              text("words", "内容", "立案通知"),
              text("link", "链接", "https://tian.example/desk/notifications/1")),
          "digest",
          List.of(
              text("recipient", "收件人", "徐燕"),
              text("day", "日期", "2026年6月5日"),
              text("count", "件数", "2"),
              text("groups[].name", "类别", "新任务|临近期限"),
              text("groups[].items[].title", "标题", "新任务：起草答复|临近期限：签收提案"),
              text("groups[].items[].words", "内容", "《关于提升乡镇学校课后服务质量的提案》|《关于老旧小区加装电梯的提案》"),
              text("groups[].items[].link", "链接", "https://tian.example/desk/notifications/1"),
              text("more", "未列出的件数", "3"),
              text("link", "通知页链接", "https://tian.example/desk/notifications")));

  private static final Map<String, List<TemplateField>> ENGLISH =
      Map.of(
          "news",
          List.of(
              text("recipient", "recipient", "Xu Yan"),
              text("title", "title of the case", "After-school care in townships"),
              text("number", "case number", "20260012"),
              text("task", "step", "Draft the reply"),
              text("by", "who did it", "Gao Feng"),
              text("reason", "reason", "Away on field work this week"),
              text("due", "due day", "5 June 2026"),
              text("days", "working days", "2"),
              text("words", "words", "Filed"),
              text("link", "link", "https://tian.example/desk/notifications/1")),
          "digest",
          List.of(
              text("recipient", "recipient", "Xu Yan"),
              text("day", "day", "5 June 2026"),
              text("count", "how many", "2"),
              text("groups[].name", "kind", "New tasks|Due soon"),
              text(
                  "groups[].items[].title",
                  "title",
                  "New task: draft the reply|Due soon: sign for"),
              text("groups[].items[].words", "words", "After-school care|Lifts in old blocks"),
              text("groups[].items[].link", "link", "https://tian.example/desk/notifications/1"),
              text("more", "how many are not listed", "3"),
              text("link", "page of notifications", "https://tian.example/desk/notifications")));

  private static TemplateField text(String path, String name, String examples) {
    return new TemplateField(path, name, false, List.of(examples.split("\\|")));
  }
}
