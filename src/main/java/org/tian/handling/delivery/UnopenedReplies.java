package org.tian.handling.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.proposal.CaseNews;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Period;
import org.tian.shared.WholeStep;
import org.tian.shared.WorkingDays;

/** Brings a reply to mind, once, to those who have not opened it within the committee's days. */
@Component
public class UnopenedReplies {

  private static final Logger LOG = LoggerFactory.getLogger(UnopenedReplies.class);
  private static final int AT_ONCE = 500;

  private final ReplyDeliveryRepository repository;
  private final Replies replies;
  private final UnitTasks unitTasks;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnopenedReplies(
      ReplyDeliveryRepository repository,
      Replies replies,
      UnitTasks unitTasks,
      CommitteeSettings settings,
      WorkingDays workingDays,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.replies = replies;
    this.unitTasks = unitTasks;
    this.settings = settings;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
  }

  /** Every morning; on several nodes or twice a day it is as good as once. */
  @Scheduled(cron = "0 10 7 * * *", zone = "${tian.zone:Asia/Shanghai}")
  @WholeStep
  public void remind() {
    LocalDate today = LocalDate.now(clock);
    List<ReplyDelivery> due =
        repository
            .findByOpenedAtIsNullAndRemindedOnIsNullAndDeliveredAtLessThanOrderById(
                clock.instant().minus(1, ChronoUnit.DAYS), Limit.of(AT_ONCE))
            .stream()
            .filter(delivery -> !delivery.getKind().isCopy())
            .filter(delivery -> isDue(delivery, today))
            .toList();
    due.forEach(delivery -> remind(delivery, today));
    if (!due.isEmpty()) {
      LOG.info("{} addressees were told of replies they have not opened", due.size());
    }
  }

  private boolean isDue(ReplyDelivery delivery, LocalDate today) {
    Reply reply = replies.find(delivery.getReplyId()).orElseThrow();
    int days = settings.number(reply.getCommitteeCode(), CommitteeSetting.RECEIPT_REMINDER_DAYS);
    LocalDate delivered = LocalDate.ofInstant(delivery.getDeliveredAt(), clock.getZone());
    return today.isAfter(
        workingDays.lastDay(delivered, new Period(days, Period.Unit.WORKING_DAYS)));
  }

  private void remind(ReplyDelivery delivery, LocalDate today) {
    delivery.remind(today);
    Reply reply = replies.find(delivery.getReplyId()).orElseThrow();
    events.publishEvent(
        new CaseNews(
            delivery.getProposalId(),
            CaseNews.Kind.REPLY_UNOPENED,
            List.of(
                new CaseNews.Part(
                    reply.getUnitCode(), unitTasks.get(reply.getUnitTaskId()).getRole().name())),
            reply.getLetterNumber(),
            List.of(delivery.getPartyKey())));
  }
}
