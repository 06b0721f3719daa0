package org.tian.journey;

/** The form of a reply with the words of the journey. */
class ReplyOnPage {

  static final String SECOND_ANSWER = "市教育局将会同市场监管部门在年内制定托管点管理办法。";

  private static final String FIRST_ANSWER = "已与地铁运营单位商定，首批三处用房九月开放。";

  private static final String BODY =
      "林悦委员：您提出的关于在地铁站周边增设学生放学托管点的提案收悉，经研究办理，现答复如下。"
          + "一、首批三处托管点已落实用房，九月开放，每处可接收学生六十名，由所在学校教师和志愿者轮值。"
          + "二、托管点管理办法已列入今年的工作计划，将就场地、人员和收费征求家长意见后公布。"
          + "感谢您对教育工作的关心，欢迎继续提出意见和建议。";

  private final FormOnPage form;

  ReplyOnPage(FormOnPage form) {
    this.form = form;
  }

  void writeAllButSecondAnswer() {
    form.addRow()
        .pick("沟通方式", "上门走访")
        .today("沟通日期")
        .write("沟通情况", "向委员说明了选址情况，委员建议优先考虑换乘站。")
        .write("答复", 0, FIRST_ANSWER)
        .pick("办理结果", 0, "A 已经解决或采纳")
        .pick("办理结果", 1, "B 列入计划逐步解决")
        .today("承诺完成日期", 1)
        .choose("总体办理结果", "B 列入计划逐步解决")
        .write("答复正文", BODY)
        .choose("公开属性", "公开")
        .write("联系人", "徐燕")
        .write("联系电话", "0571-5550123");
  }

  void keptAndCompleted() {
    form.shows("答复", FIRST_ANSWER);
    form.shows("答复正文", BODY);
    form.write("答复", 1, SECOND_ANSWER);
  }
}
