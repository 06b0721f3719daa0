package org.tian.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.DraftContent;
import org.tian.proposal.EntryWay;
import org.tian.proposal.PaperEntries;
import org.tian.proposal.PaperEntry;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.ProposalVersions;
import org.tian.proposal.Suggestion;

/**
 * What lies on the desks of writers today: a draft with versions, one thrown away, one that the
 * office entered from paper, and a party's draft whose head is asked to confirm.
 */
@Component
@Profile("demo")
class DemoDrafting {

  private static final String COMMITTEE = "ncal";
  private static final String MEMBER = "linyue";
  private static final String BODY = "ncal.minmeng";

  private final ProposalDrafts drafts;
  private final ProposalVersions versions;
  private final PaperEntries entries;
  private final BodyConfirmations confirmations;
  private final Directory directory;
  private final AsPerson asPerson;
  private final OfficeHours officeHours;
  private final Clock clock;

  DemoDrafting(
      ProposalDrafts drafts,
      ProposalVersions versions,
      PaperEntries entries,
      BodyConfirmations confirmations,
      Directory directory,
      AsPerson asPerson,
      OfficeHours officeHours,
      Clock clock) {
    this.drafts = drafts;
    this.versions = versions;
    this.entries = entries;
    this.confirmations = confirmations;
    this.directory = directory;
    this.asPerson = asPerson;
    this.officeHours = officeHours;
    this.clock = clock;
  }

  void tell() {
    asPerson.run(MEMBER, this::writeVersions);
    asPerson.run(MEMBER, this::throwAway);
    asPerson.run(directory.holding(COMMITTEE, Role.OFFICE).get(0).getId(), this::enterFromPaper);
    asPerson.run(directory.holding(BODY, Role.STAFF).get(0).getId(), this::askTheHead);
  }

  private void writeVersions() {
    Proposal draft = drafts.create(COMMITTEE, DraftContent.of(shadeless("")));
    versions.keep(draft.getId(), "初稿");
    ProposalText second = shadeless("今年夏天实地看了18处站台，正午地表温度最高达61摄氏度，候车老人多有中暑。");
    Proposal changed = drafts.change(draft.getId(), draft.getVersion(), DraftContent.of(second));
    versions.keep(changed.getId(), "加入实地走访的数据");
  }

  private static ProposalText shadeless(String visit) {
    return ProposalText.of(
        "关于为公交站台加装遮阳棚的提案",
        "全市现有公交站台1460处，其中612处没有遮阳棚，多数在新城区和工业园。" + visit,
        "站台由公交公司建、由街道管，新建道路验收时没有把遮阳设施列入清单，事后加装又没有经费渠道。",
        List.of(
            new Suggestion("把遮阳设施列入新建道路验收清单", "市住房城乡建设局", null, "新建站台全部有遮阳"),
            new Suggestion("两年内为612处站台加装遮阳棚，优先老人多的线路", "市交通运输局、市公交公司", null, "夏季候车中暑报警减半")));
  }

  private void throwAway() {
    Proposal draft =
        drafts.create(
            COMMITTEE,
            DraftContent.of(
                new ProposalText("关于统一全市路灯开关时间的提案", "城区路灯由三个单位分管，开关时间不一。", "", List.of(""))));
    drafts.delete(draft.getId());
  }

  private void enterFromPaper() {
    entries.enter(
        new PaperEntry(
            COMMITTEE,
            MEMBER,
            DraftContent.of(
                ProposalText.of(
                    "关于在农贸市场设立公平秤复核点的提案",
                    "走访全市27个农贸市场，只有9个设有公平秤，群众买菜缺斤少两无处复核。",
                    "公平秤由市场主办方自愿设置，没有列入市场评级条件，也无人定期检定。",
                    List.of(
                        new Suggestion("把公平秤列入农贸市场评级的必备条件", "市市场监管局", null, "年底前全市市场都有公平秤"),
                        new Suggestion("每季度检定一次并公示结果", "各区市场监管局", null, "群众复核有据可依")))),
            EntryWay.PAPER,
            officeHours.near(clock.instant().minus(Duration.ofDays(12))),
            List.of(
                new PaperEntry.Scan(
                    "委员手写稿（誊录）.txt",
                    new ByteArrayResource("委员当面递交的手写稿，共两页。".getBytes(StandardCharsets.UTF_8)))),
            false));
  }

  private void askTheHead() {
    Proposal draft =
        drafts.create(
            COMMITTEE,
            new DraftContent(
                ProposalKind.PARTY,
                BODY,
                ProposalText.of(
                    "关于建立社区嵌入式托育点的提案",
                    "全市0至3岁婴幼儿约6.8万人，公办托位只有2100个，且集中在中心城区。",
                    "新建小区配套用房多改作他用，社会机构租金成本高，收费超过多数家庭承受能力。",
                    List.of(
                        new Suggestion("每个街道盘活一处公共用房，建设嵌入式托育点", "各区政府", null, "两年新增托位3000个"),
                        new Suggestion("对普惠托育点按托位给予运营补助", "市卫生健康委、市财政局", null, "每月收费降到2000元以内"))),
                List.of(),
                true,
                true));
    confirmations.ask(draft.getId());
  }
}
