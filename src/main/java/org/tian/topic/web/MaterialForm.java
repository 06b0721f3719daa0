package org.tian.topic.web;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.tian.topic.Material;
import org.tian.topic.MaterialContent;
import org.tian.topic.MaterialKind;

/**
 * The form of a material as it was typed.
 *
 * @param form token by which the form counts once
 * @param contactPoint id of a contact point, or null
 */
public record MaterialForm(
    String form,
    MaterialKind kind,
    String title,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
    String place,
    String people,
    String text,
    String memberId,
    Long contactPoint) {

  public MaterialForm {
    form = Objects.toString(form, "");
    title = Objects.toString(title, "");
    place = Objects.toString(place, "");
    people = Objects.toString(people, "");
    text = Objects.toString(text, "");
    memberId = Objects.toString(memberId, "");
  }

  static MaterialForm of(Material material) {
    return new MaterialForm(
        "",
        material.getKind(),
        material.getTitle(),
        material.getHeldOn(),
        material.getPlace(),
        material.getPeople(),
        material.getText(),
        material.getMemberId(),
        material.getContactPointId());
  }

  MaterialContent content(String member) {
    return new MaterialContent(kind, title, heldOn, place, people, text, member, contactPoint);
  }
}
