package org.tian.review.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.SessionDocument;
import org.tian.shared.Formats;

/**
 * 提案目录: for all to whom the catalogue of the committee is open, each with the cases they may see.
 */
@Component
class Catalogues implements SessionDocument {

  private final CatalogueCases cases;
  private final Categories categories;
  private final Directory directory;
  private final Formats formats;

  Catalogues(CatalogueCases cases, Categories categories, Directory directory, Formats formats) {
    this.cases = cases;
    this.categories = categories;
    this.directory = directory;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "case-catalogue";
  }

  @Override
  public boolean isReadable(PlenarySession session) {
    return cases.isOpen(session.getCommitteeCode());
  }

  @Override
  public Catalogue data(PlenarySession session) {
    Map<String, List<CatalogueRow>> byArea = new LinkedHashMap<>();
    categories.of(session).stream()
        .filter(Category::isArea)
        .forEach(area -> byArea.put(area.getName(), new ArrayList<>()));
    int[] total = {0};
    cases.each(
        session,
        row -> {
          byArea.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row);
          total[0]++;
        });
    return new Catalogue(
        directory.nameOf(session.getCommitteeCode()),
        session.getName(),
        formats.day(formats.today()),
        total[0],
        byArea.entrySet().stream()
            .filter(area -> !area.getValue().isEmpty())
            .map(area -> new Catalogue.Section(area.getKey(), area.getValue()))
            .toList());
  }
}
