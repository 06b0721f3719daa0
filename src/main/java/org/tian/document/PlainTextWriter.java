package org.tian.document;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Writes plain texts by a committee's own template, or by the shipped one. */
@Service
public class PlainTextWriter {

  private final OwnTemplates own;
  private final ShippedTemplates shipped;
  private final TemplateCheck check;
  private final TemplateKinds kinds;
  private final Texts texts;

  PlainTextWriter(
      OwnTemplates own,
      ShippedTemplates shipped,
      TemplateCheck check,
      TemplateKinds kinds,
      Texts texts) {
    this.own = own;
    this.shipped = shipped;
    this.check = check;
    this.kinds = kinds;
    this.texts = texts;
  }

  /**
   * The text of a kind. A committee's template that fails is noted for its office, and the shipped
   * one takes its place: a message that nobody gets is worse than one in plainer words.
   */
  public PlainText write(String committee, String kind, Map<String, ?> model) {
    DocumentTemplate template = own.of(committee, kind).orElse(null);
    if (template != null) {
      try {
        return check.writePlain(template.getSource(), model);
      } catch (RefusedException unfit) {
        own.failed(template, texts.of(unfit.refusals().get(0)));
      }
    }
    return check.writePlain(shipped.source(kind), model);
  }

  /**
   * What a template that is not saved would write with examples.
   *
   * @throws RefusedException what is wrong with it
   */
  public PlainText tryOut(String kind, String source) {
    TemplateKind known = kinds.of(kind);
    RefusedException.throwIfAny(check.flaws(known, source));
    return check.writePlain(source, known.full());
  }
}
