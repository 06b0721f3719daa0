package org.tian.handling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/**
 * The codes of results a committee uses (domain rules §1.8). Replies keep code and common class;
 * the name is looked up by both, so that a code that was given another meaning later still says
 * what it meant.
 */
@Service
@Transactional(readOnly = true)
public class ResultCodes {

  /** The set of a committee that has chosen none. */
  static final String DEFAULT_SET = "*THREE";

  private final ResultCodeRepository repository;
  private final Texts texts;
  private final Formats formats;

  ResultCodes(ResultCodeRepository repository, Texts texts, Formats formats) {
    this.repository = repository;
    this.texts = texts;
    this.formats = formats;
  }

  /** All codes of the committee in its order, also those that have ended. */
  public List<ResultCode> of(String committee) {
    List<ResultCode> own = repository.findByCommitteeCodeOrderByPositionAscIdAsc(committee);
    return own.isEmpty() ? repository.findByCommitteeCodeOrderByPositionAscIdAsc(DEFAULT_SET) : own;
  }

  /** Those that can be chosen today. */
  public List<ResultCode> choosable(String committee) {
    return of(committee).stream().filter(code -> code.isValidOn(formats.today())).toList();
  }

  /** The same as options of a form. */
  public List<Map<String, String>> options(String committee) {
    return choosable(committee).stream()
        .map(code -> Map.of("value", code.getCode(), "label", code.getLabel()))
        .toList();
  }

  /** The common class of a code that can be chosen today; empty for any other. */
  public Optional<ResultClass> classOf(String committee, String code) {
    return choosable(committee).stream()
        .filter(one -> one.getCode().equals(code))
        .map(ResultCode::getResultClass)
        .findFirst();
  }

  /** Code and name of a result in the reader's language. */
  public String labelOf(String committee, String code, ResultClass resultClass) {
    return of(committee).stream()
        .filter(one -> one.getCode().equals(code) && one.getResultClass() == resultClass)
        .max(Comparator.comparing(ResultCode::getValidFrom))
        .map(ResultCode::getLabel)
        .orElseGet(() -> code + " " + texts.of(resultClass.messageKey()));
  }

  /** Code and name of the result of a reply as a whole. */
  public String labelOf(Reply reply) {
    return labelOf(reply.getCommitteeCode(), reply.getResultCode(), reply.getResultClass());
  }

  /** Code and name of the result of one of its answers. */
  public String labelOf(Reply reply, ItemAnswer answer) {
    return labelOf(reply.getCommitteeCode(), answer.code(), answer.itemClass());
  }
}
