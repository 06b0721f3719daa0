package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.notification.Channel;
import org.tian.notification.ChannelTests;
import org.tian.notification.Channels;
import org.tian.notification.NewsGroup;
import org.tian.notification.Pace;
import org.tian.notification.PreferenceBook;
import org.tian.notification.Preferences;
import org.tian.notification.RobotBook;
import org.tian.shared.Texts;

/** Puts a reader's preferences into words. */
@Component
class NotificationSettingsViews {

  private final Channels channels;
  private final ChannelTests tests;
  private final RobotBook robots;
  private final Texts texts;

  NotificationSettingsViews(Channels channels, ChannelTests tests, RobotBook robots, Texts texts) {
    this.channels = channels;
    this.tests = tests;
    this.robots = robots;
    this.texts = texts;
  }

  NotificationSettingsView of(Preferences kept) {
    return view(
        kept,
        new PreferenceBook.Wanted(
            kept.language(),
            kept.quietFrom().toString(),
            kept.quietUntil().toString(),
            kept.urgentThrough(),
            kept.digestAt().toString(),
            Map.of()));
  }

  /** What was typed, after a refusal. */
  NotificationSettingsView typed(Preferences kept, PreferenceBook.Wanted typed) {
    return view(kept, typed);
  }

  private NotificationSettingsView view(Preferences kept, PreferenceBook.Wanted typed) {
    return new NotificationSettingsView(
        typed.language(),
        Objects.toString(typed.quietFrom(), ""),
        Objects.toString(typed.quietUntil(), ""),
        typed.urgentThrough(),
        Objects.toString(typed.digestAt(), ""),
        Channel.outbound().stream().map(this::way).toList(),
        Arrays.stream(NewsGroup.values()).map(group -> row(group, kept, typed)).toList(),
        robots.own().orElse(null));
  }

  private NotificationSettingsView.Way way(Channel channel) {
    String address = tests.addressOf(channel);
    String state =
        !channels.isConnected(channel)
            ? texts.of("notification.way.not-connected." + channel.name())
            : address.isEmpty()
                ? texts.of("notification.way.no-address." + channel.name())
                : texts.of("notification.way.goes-to", address);
    return new NotificationSettingsView.Way(
        channel.name(),
        texts.nameOf("newschannel", channel),
        state,
        channels.isConnected(channel) && !address.isEmpty());
  }

  private NotificationSettingsView.Row row(
      NewsGroup group, Preferences kept, PreferenceBook.Wanted typed) {
    return new NotificationSettingsView.Row(
        group.name(),
        texts.nameOf("newsgroup", group),
        texts.of("newsgroup.hint." + group.name()),
        Arrays.stream(Channel.values()).map(channel -> cell(group, channel, kept, typed)).toList());
  }

  private NotificationSettingsView.Cell cell(
      NewsGroup group, Channel channel, Preferences kept, PreferenceBook.Wanted typed) {
    String field = group.name() + "." + channel.name();
    String chosen = typed.paces().getOrDefault(field, kept.pace(group, channel).name());
    List<Pace> choices = group.choices(channel);
    return new NotificationSettingsView.Cell(
        field,
        texts.nameOf("newschannel", channel),
        choices.size() == 1 ? texts.of("notification.always") : "",
        choices.stream()
            .map(
                pace ->
                    new SearchView.Choice(
                        pace.name(), texts.nameOf("newspace", pace), pace.name().equals(chosen)))
            .toList());
  }
}
