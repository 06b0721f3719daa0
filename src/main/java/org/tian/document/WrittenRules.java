package org.tian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tian.shared.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Holds what a template wrote against what the PDF and the Word writer both know; what one of them
 * would leave out is a flaw.
 */
final class WrittenRules {

  private static final int QUOTED = 20;
  private static final String FIELD = "source";

  /** What may stand in what. */
  private static final Map<String, Set<String>> CONTENT =
      Map.of(
          "body", Set.of("div"),
          "div", Set.of("div", "p", "table"),
          "table", Set.of("colgroup", "thead", "tbody"),
          "colgroup", Set.of("col"),
          "thead", Set.of("tr"),
          "tbody", Set.of("tr"),
          "tr", Set.of("td"),
          "td", Set.of("p"),
          "p", Set.of("br", "img"));

  private final List<Refusal> flaws = new ArrayList<>();

  private WrittenRules() {}

  static List<Refusal> flaws(Document written) {
    WrittenRules rules = new WrittenRules();
    if (written.getElementsByTagName("title").getLength() == 0
        || written.getElementsByTagName("body").getLength() == 0) {
      return List.of(Refusal.at(FIELD, "template.no-frame"));
    }
    Element body = (Element) written.getElementsByTagName("body").item(0);
    if (WordWriter.childrenOf(body).isEmpty()) {
      return List.of(Refusal.at(FIELD, "template.nothing-written"));
    }
    rules.look(body);
    return rules.flaws.stream().distinct().limit(5).toList();
  }

  private void look(Element parent) {
    Set<String> allowed = CONTENT.getOrDefault(parent.getTagName(), Set.of());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (allowed.contains(element.getTagName())) {
          values(element);
          look(element);
        } else {
          flaws.add(
              Refusal.at(FIELD, "template.misplaced", element.getTagName(), parent.getTagName()));
        }
      } else if (node instanceof Text text
          && !parent.getTagName().equals("p")
          && !text.getData().isBlank()) {
        flaws.add(Refusal.at(FIELD, "template.text-outside", quoted(text.getData().strip())));
      }
    }
    if (parent.getTagName().equals("tr")) {
      width(parent);
    }
    if (parent.getTagName().equals("td") && WordWriter.childrenOf(parent).isEmpty()) {
      flaws.add(Refusal.at(FIELD, "template.cell-empty"));
    }
  }

  private void values(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      if (!ElementNames.fits(element.getTagName(), name, value)) {
        flaws.add(
            Refusal.at(FIELD, "template.written-value", element.getTagName(), name, quoted(value)));
      }
    }
  }

  /** A row fills the columns of its table, or Word draws it askew. */
  private void width(Element row) {
    Element table = (Element) row.getParentNode().getParentNode();
    int columns = table.getElementsByTagName("col").getLength();
    int filled =
        WordWriter.childrenOf(row).stream()
            .map(cell -> cell.getAttribute("colspan"))
            .mapToInt(span -> span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1)
            .sum();
    if (filled != columns) {
      flaws.add(
          Refusal.at(
              FIELD, "template.row-width", quoted(row.getTextContent().strip()), filled, columns));
    }
  }

  private static String quoted(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
