package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationAccess;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.CultivationPage;
import org.tian.cultivation.CultivationSearch;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.Cultivations;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The list of cultivations. What is chosen stands in the address. */
@Controller
@RequestMapping("/desk/cultivation")
class CultivationListController {

  private static final int PAGE_SIZE = 20;
  private static final String RUNNING = "running";
  private static final String ENDED = "ended";

  private final Cultivations cultivations;
  private final CultivationAccess access;
  private final CultivationViews views;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CultivationListController(
      Cultivations cultivations,
      CultivationAccess access,
      CultivationViews views,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.cultivations = cultivations;
    this.access = access;
    this.views = views;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What narrows the list, as it stands in the address. */
  private record Narrowing(boolean all, String q, String state, String grade) {

    boolean isNarrowed() {
      return !q.isEmpty() || !state.isEmpty() || !grade.isEmpty();
    }
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String scope,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(required = false) Long after,
      Model model) {
    boolean committeeWide = !access.committeesOf(CurrentActor.get().personId()).isEmpty();
    boolean all = committeeWide && !"mine".equals(scope);
    Narrowing chosen = new Narrowing(all, q.strip(), state, grade);
    CultivationPage page =
        cultivations.search(
            new CultivationSearch(
                chosen.q(), statesOf(state), gradeOf(grade), null, !all, PAGE_SIZE, after));
    model.addAttribute(
        "list",
        new CultivationListView(
            committeeWide,
            all,
            chosen.q(),
            chosen.isNarrowed(),
            stateChoices(state),
            gradeChoices(grade),
            page.items().stream().map(this::row).toList(),
            page.next() == null ? null : url(chosen, page.next()),
            after == null ? null : url(chosen, null)));
    model.addAttribute("declines", views.unreadDeclines());
    return "cultivation/list";
  }

  /** The declarer puts the notice away. */
  @PostMapping("/{id}/decline-reading")
  String readDecline(@PathVariable long id) {
    cultivations.readDecline(id);
    return "redirect:/desk/cultivation/" + id;
  }

  private static List<CultivationState> statesOf(String state) {
    return switch (state) {
      case RUNNING -> CultivationState.running();
      case ENDED -> CultivationState.ended();
      default ->
          Arrays.stream(CultivationState.values()).filter(one -> one.name().equals(state)).toList();
    };
  }

  private static CultivationGrade gradeOf(String grade) {
    return Arrays.stream(CultivationGrade.values())
        .filter(one -> one.name().equals(grade))
        .findFirst()
        .orElse(null);
  }

  private List<CultivationListView.Choice> stateChoices(String chosen) {
    return Stream.concat(
            Stream.of(RUNNING, ENDED)
                .map(
                    one ->
                        new CultivationListView.Choice(
                            one, texts.of("cultivation.page." + one), one.equals(chosen))),
            Arrays.stream(CultivationState.values())
                .map(
                    one ->
                        new CultivationListView.Choice(
                            one.name(), texts.of(one.messageKey()), one.name().equals(chosen))))
        .toList();
  }

  private List<CultivationListView.Choice> gradeChoices(String chosen) {
    return Arrays.stream(CultivationGrade.values())
        .map(
            one ->
                new CultivationListView.Choice(
                    one.name(), texts.nameOf("cultivation.grade", one), one.name().equals(chosen)))
        .toList();
  }

  private CultivationListView.Row row(Cultivation one) {
    return new CultivationListView.Row(
        "/desk/cultivation/" + one.getId(),
        one.getNumber(),
        one.getTitle(),
        cultivations.declarerName(one),
        one.getGrade() == null ? "" : texts.nameOf("cultivation.grade", one.getGrade()),
        texts.of(one.getState().messageKey()),
        CultivationViews.tone(one.getState()),
        one.getMentorId() == null ? "" : directory.personName(one.getMentorId()),
        formats.day(formats.dayOf(one.getDeclaredAt())));
  }

  private static String url(Narrowing chosen, Long after) {
    UriComponentsBuilder url =
        UriComponentsBuilder.fromPath("/desk/cultivation")
            .queryParam("scope", chosen.all() ? "all" : "mine")
            .queryParam("q", "{q}")
            .queryParam("state", "{state}")
            .queryParam("grade", "{grade}");
    if (after != null) {
      url.queryParam("after", after);
    }
    return url.encode().buildAndExpand(chosen.q(), chosen.state(), chosen.grade()).toUriString();
  }
}
