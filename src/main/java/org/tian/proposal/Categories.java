package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Subjects of proposals: a committee's own tree, or the common one when it has none. */
@Service
@Transactional(readOnly = true)
public class Categories {

  private final CategoryRepository repository;

  Categories(CategoryRepository repository) {
    this.repository = repository;
  }

  /** Areas and their subjects in the order of the tree. */
  public List<Category> of(String committeeCode) {
    List<Category> own = repository.findByCommitteeCodeOrderByPosition(committeeCode);
    return own.isEmpty() ? repository.findByCommitteeCodeOrderByPosition(Category.COMMON) : own;
  }

  public Optional<Category> find(String committeeCode, String code) {
    return of(committeeCode).stream()
        .filter(category -> category.getCode().equals(code))
        .findFirst();
  }

  /** Name of a category, or the code itself when it is unknown; empty when there is none. */
  public String nameOf(String committeeCode, String code) {
    return code == null ? "" : find(committeeCode, code).map(Category::getName).orElse(code);
  }

  /**
   * Adds a category at the end of a tree, or renames it when the code is there.
   *
   * @param committeeCode owner of the tree, or {@link Category#COMMON}
   * @param parentCode code of the area, or null for an area
   */
  @Transactional
  public void define(String committeeCode, String code, String parentCode, String name) {
    repository
        .findByCommitteeCodeAndCode(committeeCode, code)
        .ifPresentOrElse(
            known -> known.rename(parentCode, name),
            () ->
                repository.save(
                    new Category(
                        committeeCode,
                        code,
                        parentCode,
                        name,
                        repository.countByCommitteeCode(committeeCode) + 1)));
  }
}
