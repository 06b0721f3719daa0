package org.tian.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ResultCodeBook;
import org.tian.handling.delivery.ReplyDeliveries;

/**
 * What becomes of sent replies: most are opened, some receipts are signed; a county's own codes.
 */
@Component
@Profile("demo")
class DemoReplies {

  private static final String COUNTY = "ncalqh";

  /** One in so many proposers has not opened the reply yet. */
  private static final int UNOPENED = 4;

  private final DemoPeople people;
  private final AsPerson asPerson;
  private final ResultCodeBook codes;
  private final Replies replies;
  private final ReplyDeliveries deliveries;

  DemoReplies(
      DemoPeople people,
      AsPerson asPerson,
      ResultCodeBook codes,
      Replies replies,
      ReplyDeliveries deliveries) {
    this.people = people;
    this.asPerson = asPerson;
    this.codes = codes;
    this.replies = replies;
    this.deliveries = deliveries;
  }

  /** The county tells four results apart, as its province does not. */
  void chooseCodes() {
    people.act(
        COUNTY + "-office",
        () -> codes.takeSet(COUNTY, "FOUR", null, "按县政协提案办理办法，将受条件限制待以后解决的单列一类。"));
  }

  /** The first proposer opens the replies; every second one signs the receipt too. */
  void receive(DemoCase theCase) {
    int number = theCase.proposal().number();
    if (number % UNOPENED != 0) {
      asPerson.run(
          theCase.proposal().proposer(),
          () -> {
            deliveries.open(replies.ofProposal(theCase.id()));
            if (number % 2 == 1) {
              replies.ofProposal(theCase.id()).forEach(this::sign);
            }
          });
    }
  }

  private void sign(Reply reply) {
    deliveries.sign(reply.getId(), "");
  }
}
