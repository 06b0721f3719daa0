package org.tian.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.review.ReviewGroupPlan;
import org.tian.review.ReviewGroups;
import org.tian.review.ReviewWay;
import org.tian.review.ReviewWays;

/** The province reviews in groups and twice; cities and counties once, all reviewers together. */
@Component
@Profile("demo")
class DemoReviewGroups {

  private static final String PROVINCE = "nc";
  private static final int IDLE_DAYS = 3;

  private final ReviewGroups groups;
  private final ReviewWays ways;
  private final PlenarySessions sessions;
  private final Directory directory;
  private final AsPerson asPerson;

  DemoReviewGroups(
      ReviewGroups groups,
      ReviewWays ways,
      PlenarySessions sessions,
      Directory directory,
      AsPerson asPerson) {
    this.groups = groups;
    this.ways = ways;
    this.sessions = sessions;
    this.directory = directory;
    this.asPerson = asPerson;
  }

  /** The province's office sets up its groups for each session. */
  void found() {
    String office = directory.holding(PROVINCE, Role.OFFICE).get(0).getId();
    asPerson.run(
        office,
        () -> {
          ways.change(PROVINCE, new ReviewWay(2, true, false, IDLE_DAYS));
          sessions.of(PROVINCE).forEach(this::foundFor);
        });
  }

  private void foundFor(PlenarySession session) {
    add(session, "经济组", List.of("ECONOMY"), List.of("xuesiqi", "zengshijie"), "zengshijie");
    add(session, "社会生态组", List.of("SOCIETY", "ECOLOGY"), List.of("laijunjie", "mazeyu"), "mazeyu");
    add(
        session,
        "政治文化组",
        List.of("POLITICS", "CULTURE"),
        List.of("laijunjie", "xuesiqi"),
        "xuesiqi");
  }

  private void add(
      PlenarySession session,
      String name,
      List<String> categories,
      List<String> members,
      String convenor) {
    groups.add(
        PROVINCE, new ReviewGroupPlan(name, session.getId(), 1, categories, members, convenor));
  }
}
