package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The editor of a proposal with the words of the journey. */
class DraftOnPage {

  private static final String SITUATION =
      "安澜市地铁沿线有小学十二所，下午四点半放学，而多数家长六点以后才能下班。" + "去年对六百户家庭的走访表明，四成以上的低年级学生放学后无人照看，有的在商铺门口等候，存在安全隐患。";

  private static final String ANALYSIS =
      "校内延时服务到五点半为止，与家长下班时间仍有空档；社会托管机构多设在居民楼内，场地、消防和收费没有统一标准。" + "地铁站旁有闲置的公共用房，交通便利，但没有部门牵头利用。";

  private final Persona writer;
  private final Page page;

  DraftOnPage(Persona writer) {
    this.writer = writer;
    this.page = writer.page();
  }

  void write() {
    assertThat(page.getByLabel("案由")).hasValue(MainLine.TITLE);
    writer.fill("情况", SITUATION);
    writer.fill("分析", ANALYSIS);
    writer.fill("建议 1", MainLine.FIRST);
    writer.press("增加一条建议");
    writer.fill("建议 2", MainLine.SECOND);
    assertThat(page.locator("#save-state")).containsText(Pattern.compile("已保存 \\d"));
  }

  void survivesReload() {
    page.reload();
    assertThat(field("情况")).hasValue(SITUATION);
    assertThat(field("分析")).hasValue(ANALYSIS);
    assertThat(field("建议 1")).hasValue(MainLine.FIRST);
    assertThat(field("建议 2")).hasValue(MainLine.SECOND);
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
