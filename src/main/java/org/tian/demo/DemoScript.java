package org.tian.demo;

import static org.tian.demo.DemoStory.ANSWERED;
import static org.tian.demo.DemoStory.ASKING;
import static org.tian.demo.DemoStory.AT_DECISION;
import static org.tian.demo.DemoStory.AT_OFFICE_CHECK;
import static org.tian.demo.DemoStory.CO_SIGNING;
import static org.tian.demo.DemoStory.FILED;
import static org.tian.demo.DemoStory.HANDED_OVER;
import static org.tian.demo.DemoStory.IN_REVIEW;
import static org.tian.demo.DemoStory.IN_SIGNOFF;
import static org.tian.demo.DemoStory.LATE_RETURN;
import static org.tian.demo.DemoStory.LISTED;
import static org.tian.demo.DemoStory.MERGE_UNDONE;
import static org.tian.demo.DemoStory.REASSIGNED;
import static org.tian.demo.DemoStory.REHANDLING;
import static org.tian.demo.DemoStory.RETURNED;
import static org.tian.demo.DemoStory.SETTLING;
import static org.tian.demo.DemoStory.SIGNED_FOR;
import static org.tian.demo.DemoStory.SUBMITTED;
import static org.tian.demo.DemoStory.UNITS_PROPOSED;
import static org.tian.demo.DemoStory.UNIT_RETURNED;
import static org.tian.demo.DemoStory.WITHDRAWN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells for each story which steps are taken, in which order and how long each takes. */
@Component
@Profile("demo")
class DemoScript {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final DemoProposing proposing;
  private final DemoReviewing reviewing;
  private final DemoAsking asking;
  private final DemoEndorsing endorsing;
  private final DemoHandling handling;
  private final DemoContacts contacts;
  private final DemoRating rating;
  private final DemoReplies replies;
  private final DemoMeetings meetings;
  private final DemoTopics topics;
  private final DemoClocks clocks;

  DemoScript(
      DemoProposing proposing,
      DemoReviewing reviewing,
      DemoAsking asking,
      DemoEndorsing endorsing,
      DemoHandling handling,
      DemoContacts contacts,
      DemoRating rating,
      DemoReplies replies,
      DemoMeetings meetings,
      DemoTopics topics,
      DemoClocks clocks) {
    this.proposing = proposing;
    this.reviewing = reviewing;
    this.asking = asking;
    this.endorsing = endorsing;
    this.handling = handling;
    this.contacts = contacts;
    this.rating = rating;
    this.replies = replies;
    this.meetings = meetings;
    this.topics = topics;
    this.clocks = clocks;
  }

  List<DemoStep> stepsOf(DemoProposal proposal) {
    List<DemoStep> steps = new ArrayList<>();
    DemoStory story = proposal.story();
    steps.add(
        new DemoStep(
            0,
            theCase -> {
              proposing.enter(theCase);
              topics.rememberOrigin(theCase);
            }));
    if (story == CO_SIGNING) {
      steps.add(new DemoStep(1.5, proposing::askThree));
      steps.add(new DemoStep(1.5, proposing::readOnceMore));
    } else if (story.reaches(SUBMITTED)) {
      steps.add(new DemoStep(1.5, proposing::coSign));
      steps.add(new DemoStep(0.5, proposing::submit));
    }
    if (story == RETURNED) {
      steps.add(new DemoStep(1.2, reviewing::returnForCorrection));
    } else if (story.reaches(IN_REVIEW)) {
      steps.add(new DemoStep(1.2, reviewing::accept));
    }
    if (story == IN_REVIEW) {
      steps.add(new DemoStep(1.1, reviewing::recommendOnce));
    }
    if (story == WITHDRAWN) {
      steps.add(new DemoStep(2, proposing::withdraw));
    } else if (story != RETURNED && story.reaches(AT_DECISION)) {
      steps.add(new DemoStep(1.4, reviewing::recommend));
      steps.add(new DemoStep(0.7, reviewing::recommendAgain));
      afterRecommendation(proposal, steps);
    }
    return steps;
  }

  /** What happens at the present moment, after all that went before. */
  void today(DemoCase theCase) {
    if (theCase.proposal().story() == CO_SIGNING) {
      proposing.askOneMore(theCase);
    }
    if (theCase.proposal().story() == ASKING) {
      asking.proposeUnits(theCase);
      asking.answerOnce(theCase);
    }
    if (theCase.proposal().story().reaches(HANDED_OVER)) {
      reviewing.readOfFiling(theCase);
    }
    if (theCase.proposal().story().reaches(FILED)) {
      reviewing.mark(theCase);
    }
    if (theCase.proposal().story() == DemoStory.IN_HANDLING) {
      clocks.today(theCase);
    }
  }

  private void afterRecommendation(DemoProposal proposal, List<DemoStep> steps) {
    DemoStory story = proposal.story();
    if (story == AT_DECISION) {
      return;
    }
    steps.add(new DemoStep(1.9, reviewing::decide));
    if (story == MERGE_UNDONE) {
      steps.add(new DemoStep(1.5, reviewing::undoMerge));
    } else if (story.reaches(SETTLING)) {
      handOver(proposal, steps);
    }
  }

  private void handOver(DemoProposal proposal, List<DemoStep> steps) {
    DemoStory story = proposal.story();
    steps.add(new DemoStep(2.3, asking::proposeUnits));
    if (DemoAsking.isAsked(proposal)) {
      steps.add(new DemoStep(0.6, asking::answer));
    }
    if (story.reaches(UNITS_PROPOSED) && asking.isSettled(proposal)) {
      steps.add(new DemoStep(0.5, asking::settle));
    }
    if (story != SETTLING) {
      steps.addAll(endorsing.stepsOf(proposal));
    }
    boolean atMeeting = meetings.isAt(proposal);
    if (story == LISTED || atMeeting) {
      steps.add(new DemoStep(1.4, handling::approveForMeeting));
    } else if (story.reaches(HANDED_OVER)) {
      steps.add(new DemoStep(1.4, handling::approve));
    }
    if (story == LATE_RETURN) {
      steps.add(new DemoStep(16.4, handling::askToReturn));
      steps.add(new DemoStep(0.8, handling::signReturn));
    } else if (story == UNIT_RETURNED || story == REASSIGNED) {
      steps.add(new DemoStep(1.6, handling::askToReturn));
      steps.add(new DemoStep(0.7, handling::signReturn));
      if (story == REASSIGNED) {
        steps.add(new DemoStep(1.2, handling::reassign));
      }
    } else if (story.reaches(SIGNED_FOR)) {
      steps.add(
          atMeeting
              ? new DemoStep(1.1, meetings.handedOver().plus(A_DAY), handling::signFor)
              : new DemoStep(1.1, handling::signFor));
      answer(story, steps);
    }
  }

  private void answer(DemoStory story, List<DemoStep> steps) {
    if (story == DemoStory.UNITS_CHANGED) {
      steps.add(new DemoStep(6.3, handling::changeUnits));
      steps.add(new DemoStep(1.2, handling::signFor));
    }
    if (story.reaches(DemoStory.IN_HANDLING)) {
      steps.add(new DemoStep(1.2, handling::instruct));
      steps.add(new DemoStep(3.1, handling::plan));
      steps.add(new DemoStep(4.2, contacts::begin));
      steps.add(new DemoStep(3.7, handling::writeCoOpinions));
    }
    if (story.reaches(IN_SIGNOFF)) {
      steps.add(new DemoStep(20.4, contacts::finish));
      steps.add(new DemoStep(7.9, handling::draftReply));
      steps.add(new DemoStep(1.1, handling::checkDraft));
    }
    if (story.reaches(AT_OFFICE_CHECK)) {
      steps.add(new DemoStep(1.3, handling::signReply));
    }
    if (story.reaches(ANSWERED)) {
      steps.add(new DemoStep(2.2, handling::passByOffice));
      steps.add(new DemoStep(1.1, replies::receive));
    }
    if (story.reaches(DemoStory.RATED)) {
      steps.add(new DemoStep(2.3, contacts::talkAfterReply));
      steps.add(new DemoStep(2.7, rating::rate));
    }
    if (story == REHANDLING) {
      steps.add(new DemoStep(2.2, rating::orderRehandling));
      steps.add(new DemoStep(1.4, handling::signFor));
    }
  }
}
