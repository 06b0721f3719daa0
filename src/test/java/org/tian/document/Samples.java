package org.tian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** Data as the collectors of the other modules hand it to the templates. */
final class Samples {

  private static final String SITUATION =
      "我市现有义务教育阶段学校312所，在校生41.6万人。近三年来，课后服务已覆盖全部城区学校，但乡镇学校的覆盖率只有76%，"
          + "其中63所小学由班主任一人承担全部看护，家长普遍反映“只看管、不辅导”。据走访，12个乡镇的校车末班时间早于17时，学生不得不提前离校。";

  private Samples() {}

  static DocumentSettings settings() {
    return new DocumentSettings(
        DataSize.ofMegabytes(20),
        DataSize.ofMegabytes(60),
        30,
        new DocumentSettings.Fonts(null, null, null, null));
  }

  static Map<String, Object> sheet() {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("committee", "政协安澜市委员会");
    sheet.put("session", "第十二届五次会议");
    sheet.put("caseNumber", "20260012");
    sheet.put("flowNumber", "L2026-0031");
    sheet.put("title", "关于提升乡镇学校课后服务质量、合理调整校车末班时间的提案");
    sheet.put("category", "社会建设");
    sheet.put("kind", "委员联名");
    sheet.put("submission", "大会提案");
    sheet.put("submittedOn", "2026年2月27日");
    sheet.put("body", "");
    sheet.put(
        "people",
        List.of(
            person(true, "马成功", "教育界", "安澜市第一实验中学校长"),
            person(false, "欧阳静", "医药卫生界", "安澜市中心医院儿科副主任、主任医师"),
            person(false, "王䶮", "经济界", "安澜云河实业有限公司董事长")));
    sheet.put("suggestedUnits", List.of("安澜市教育局", "安澜市财政局"));
    sheet.put("wishOpen", true);
    sheet.put("wishMeet", true);
    sheet.put("situation", SITUATION);
    sheet.put("analysis", "一是经费标准多年未调整。\n二是师资紧缺，外聘人员没有统一资质要求。\n\n三是校车线路由县区自定，缺少与放学时间的衔接。");
    sheet.put(
        "suggestions",
        List.of(
            advice("提高乡镇学校课后服务的生均补助标准，并列入年度预算。", "市财政局", "明年春季学期起执行新标准"),
            advice("由市教育局会同交通运输部门，在新学期前统一调整校车末班时间至17时40分以后。", "", ""),
            advice("建立课后服务外聘人员的资质目录。", "", "")));
    sheet.put("decision", "FILED");
    sheet.put("decidedFor", "");
    sheet.put("decisionReason", "选题切合实际，建议具体可行。");
    sheet.put("decidedOn", "2026年3月9日");
    sheet.put("attachments", List.of("调研报告.pdf", "校车线路表.xlsx"));
    return sheet;
  }

  static Map<String, Object> longSheet() {
    Map<String, Object> sheet = sheet();
    sheet.put("situation", (SITUATION + "\n").repeat(16));
    List<Object> people = new ArrayList<>(List.of(person(true, "马成功", "教育界", "校长")));
    for (int i = 1; i <= 40; i++) {
      people.add(person(false, "委员" + i, "科技界", "安澜市某某研究院高级工程师"));
    }
    sheet.put("people", people);
    sheet.put("decisionReason", "建议立案。".repeat(300));
    sheet.put("title", "Https://example.org/" + "a".repeat(90));
    return sheet;
  }

  static Map<String, Object> replyTo(String name) {
    Map<String, Object> reply = reply();
    reply.put("addressees", List.of(name));
    return reply;
  }

  static Map<String, Object> reply() {
    Map<String, Object> reply = new HashMap<>();
    reply.put("draft", false);
    reply.put("resultClass", "A");
    reply.put("openness", "公开");
    reply.put("unit", "安澜市教育局");
    reply.put("letterNumber", "市教育局提复〔2026〕12号");
    reply.put("committee", "政协安澜市委员会");
    reply.put("session", "第十二届五次会议");
    reply.put("caseNumber", "20260012");
    reply.put("draft", false);
    reply.put("again", false);
    reply.put("addressees", List.of("马成功", "欧阳静", "王䶮"));
    reply.put("collective", false);
    reply.put("merged", false);
    reply.put("ownOpening", false);
    reply.put("title", "关于提升乡镇学校课后服务质量、合理调整校车末班时间的提案");
    reply.put("coUnits", List.of("安澜市财政局"));
    reply.put(
        "items",
        List.of(
            item("提高乡镇学校课后服务的生均补助标准，并列入年度预算。", "生均补助由每年300元提高到420元，已列入今年预算。", "A"),
            item(
                "由市教育局会同交通运输部门，在新学期前统一调整校车末班时间至17时40分以后。",
                "9个乡镇已经调整。\n其余3个乡镇因道路施工，定于12月底前完成。",
                "B"),
            item("建立课后服务外聘人员的资质目录。", "目录已印发各县区执行。", "A")));
    reply.put("body", SITUATION + "\n感谢你们对教育工作的关心和支持，欢迎继续提出宝贵意见。");
    reply.put("sentOn", "2026年6月1日");
    reply.put("contactName", "周敏");
    reply.put("contactPhone", "0999-8830012");
    reply.put("office", "安澜市人民政府办公室");
    reply.put("signer", "李局长");
    return reply;
  }

  static Map<String, Object> handover(String unit, String role) {
    Map<String, Object> handover = new HashMap<>();
    handover.put("office", "安澜市人民政府办公室");
    handover.put("unit", unit);
    handover.put("role", role);
    handover.put("answers", role.equals("主办"));
    handover.put("others", List.of("安澜市财政局（会办）"));
    handover.put("committee", "政协安澜市委员会");
    handover.put("session", "第十二届五次会议");
    handover.put("caseNumber", "20260012");
    handover.put("category", "社会建设");
    handover.put("title", "关于提升乡镇学校课后服务质量、合理调整校车末班时间的提案");
    handover.put("proposers", List.of("马成功", "欧阳静", "王䶮"));
    handover.put("offeredOn", "2026年3月16日");
    handover.put("signForUntil", "2026年3月19日（星期四）");
    handover.put("answerUntil", "");
    handover.put("answerPeriod", "3个月");
    handover.put("requirements", "请与提案者当面沟通后起草答复。\n答复须由主要负责人签发。");
    return handover;
  }

  private static Map<String, Object> person(
      boolean first, String name, String sector, String employer) {
    return Map.of(
        "first",
        first,
        "name",
        name,
        "sector",
        sector,
        "employer",
        employer,
        "phone",
        "19900010001");
  }

  private static Map<String, Object> advice(String what, String whom, String result) {
    return Map.of("what", what, "whom", whom, "result", result);
  }

  private static Map<String, Object> item(String suggestion, String answer, String itemClass) {
    return Map.of("suggestion", suggestion, "answer", answer, "itemClass", itemClass);
  }
}
