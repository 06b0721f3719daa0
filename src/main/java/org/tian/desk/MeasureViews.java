package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.handling.commitment.PolicyMeasure;
import org.tian.handling.commitment.PolicyMeasures;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.SuggestionItem;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts measures that proposals led to into words. */
@Component
class MeasureViews {

  static final String URL = "/desk/measures";

  private final PolicyMeasures measures;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  MeasureViews(PolicyMeasures measures, Directory directory, Formats formats, Texts texts) {
    this.measures = measures;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  MeasuresView ofCase(Proposal proposal) {
    List<PolicyMeasure> all = measures.ofProposal(proposal.getId());
    return new MeasuresView(
        proposal.getId(),
        all.stream().filter(one -> !one.isRemoved()).map(this::line).toList(),
        all.stream().filter(PolicyMeasure::isRemoved).map(this::line).toList(),
        items(proposal),
        !proposal.isDraft() && measures.mayChange(proposal));
  }

  private List<SearchView.Choice> items(Proposal proposal) {
    List<SearchView.Choice> items = new ArrayList<>();
    for (SuggestionItem item : proposal.getSuggestions()) {
      int number = items.size() + 1;
      items.add(
          new SearchView.Choice(
              String.valueOf(number),
              texts.of("commitment.item", number) + " " + item.getText(),
              false));
    }
    return items;
  }

  private MeasuresView.Line line(PolicyMeasure one) {
    return new MeasuresView.Line(
        one.getId(),
        one.getTitle(),
        one.getDocumentNumber(),
        one.getIssuingBody(),
        formats.day(one.getIssuedOn()),
        addressOf(one.getId(), one.getUrl()),
        one.getUrl() != null,
        item(one.getItemNo()),
        one.isRemoved()
            ? texts.of(
                "measure.was-removed",
                directory.personName(one.getRemovedBy()),
                one.getRemovedAt(),
                one.getRemovalReason())
            : "");
  }

  static String addressOf(long id, String url) {
    return url == null ? URL + "/" + id + "/file" : url;
  }

  String item(Integer number) {
    return number == null ? texts.of("measure.whole") : texts.of("commitment.item", number);
  }
}
