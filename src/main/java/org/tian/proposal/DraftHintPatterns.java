package org.tian.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that often mean trouble in a proposal (domain §1.3 and the reasons for not filing, §1.5).
 * They are signs, not proof: every hint only asks the writer to look.
 */
final class DraftHintPatterns {

  /** A second matter in the title. */
  static final Pattern SEVERAL_MATTERS = Pattern.compile("以及|[；;]|关于.*关于");

  /** A second thing in one suggestion. */
  static final Pattern SEVERAL_THINGS =
      Pattern.compile("(?s)(?:一是|首先|第一[，、]|（一）|①).*(?:二是|其次|第二[，、]|（二）|②)|[；;].*[；;]");

  /** Advice in a part that tells the situation or its causes. */
  static final Pattern ADVICE =
      Pattern.compile("(?:^|[。；\\n])\\s*(?:为此[，,]?|对此[，,]?)?建议[^，。；]{0,12}");

  /** A figure, in digits or words; a telephone or card number is none. */
  static final Pattern FIGURE =
      Pattern.compile(
          "(?<!\\d)\\d{1,9}(?!\\d)|[一二三四五六七八九十百千万亿两]+(?:个|名|人|所|家|起|次|年|亩|公里|万|亿|成|倍|辆|件|户)|百分之");

  /** A measure one can check: a figure, a time, a body that acts, a document. */
  static final Pattern CONCRETE =
      Pattern.compile(
          FIGURE.pattern()
              + "|年内|月底|季度|由[^，。；]{2,14}(?:局|委|办|厅|部门|政府|公司|学校|医院|街道|乡镇)|出台|制定|修订|标准|清单|台账|试点|补助|经费");

  /** Praise of effort that says nothing. */
  static final Pattern SLOGAN =
      Pattern.compile(
          "高度重视|提高认识|统一思想|切实加强|进一步加强|进一步加大|大力推进|大力宣传|全面提升|不断完善|不断提高|积极营造|营造良好氛围|齐抓共管|形成合力|多措并举|狠抓落实|加强领导|加大力度");

  private static final Pattern ID_CARD =
      Pattern.compile(
          "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
  private static final Pattern BANK_CARD = Pattern.compile("(?<!\\d)\\d{16}(?:\\d{3})?(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,40}(?:\\.[A-Za-z]{2,10})+");
  private static final Pattern HOME =
      Pattern.compile(
          "\\d{1,4}(?:号楼|幢|栋|号院)\\s*(?:\\d{1,3}单元)?\\s*\\d{1,5}(?:室|户)|\\d{1,3}单元\\d{2,5}(?:室|号|户)?");
  private static final Pattern SECRET =
      Pattern.compile("绝密|机密|秘密(?:★|级|文件)|密级|内部(?:资料|文件|刊物)|不得(?:公开|外传)|★\\s*\\d+\\s*年");
  private static final Pattern PROMOTION =
      Pattern.compile(
          "(?:本人|我)的?(?:专著|著作|作品|画作|发明|专利|课题成果)|我(?:公司|司|厂)|专利号|注册商标|咨询热线|官方网站|扫码|推广[^，。；]{0,12}(?:品牌|产品)");
  private static final Pattern ACCUSATION =
      Pattern.compile(
          "[\\p{IsHan}]{1,4}(?:同志|局长|主任|书记|院长|校长|经理|董事长|所长|镇长)[^。；]{0,14}(?:贪污|受贿|行贿|渎职|腐败|包庇|徇私|以权谋私|违法乱纪)");

  /** What is sought in every part, by the code of its hint, in the order of weight. */
  static final Map<String, Pattern> EVERYWHERE = everywhere();

  /** Codes of hints whose passage is not repeated in full on the page. */
  static final Set<String> PERSONAL = Set.of("id-card", "bank-card", "phone", "email", "home");

  private DraftHintPatterns() {}

  private static Map<String, Pattern> everywhere() {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    patterns.put("secret", SECRET);
    patterns.put("id-card", ID_CARD);
    patterns.put("bank-card", BANK_CARD);
    patterns.put("phone", PHONE);
    patterns.put("email", EMAIL);
    patterns.put("home", HOME);
    patterns.put("accusation", ACCUSATION);
    patterns.put("promotion", PROMOTION);
    return patterns;
  }
}
