package org.tian.topic.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.ClueIntake;
import org.tian.topic.Material;
import org.tian.topic.Materials;
import org.tian.topic.SourceDrafts;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicPage;

/** Talks as material: recorded, read, turned into a draft with one action (HN-2). */
@Controller
@RequestMapping("/desk/topics/materials")
class MaterialController {

  private static final int PAGE_SIZE = 30;
  private static final String ONE = "/{id:\\d{1,18}}";

  private final Materials materials;
  private final MaterialViews views;
  private final MaterialForms forms;
  private final SourceDrafts drafts;
  private final ClueIntake intake;
  private final TopicAccess access;
  private final TopicWords words;
  private final Texts texts;

  MaterialController(
      Materials materials,
      MaterialViews views,
      MaterialForms forms,
      SourceDrafts drafts,
      ClueIntake intake,
      TopicAccess access,
      TopicWords words,
      Texts texts) {
    this.materials = materials;
    this.views = views;
    this.forms = forms;
    this.drafts = drafts;
    this.intake = intake;
    this.access = access;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    words.committee("", access.readable());
    TopicPage<Material> page = materials.search(q, after, PAGE_SIZE);
    model.addAttribute("q", q);
    model.addAttribute("records", !recordable().isEmpty());
    model.addAttribute("materials", views.of(page.items()));
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("q", q);
    ClueController.pages("/desk/topics/materials", same, after, page.next(), model);
    return "topic/materials";
  }

  @GetMapping("/new")
  String begin(@RequestParam(defaultValue = "") String committee, Model model) {
    MaterialForm form = new MaterialForm(intake.freshForm(), null, "", null, "", "", "", "", null);
    return form(committee, form, List.of(), model);
  }

  @PostMapping("/new")
  String record(
      @RequestParam String committee,
      @ModelAttribute("typed") MaterialForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      String member = forms.memberOf(committee, form);
      Material material = materials.record(committee, form.form(), form.content(member));
      return done(material.getId(), "topic.material.done.recorded", flash);
    } catch (RefusedException refused) {
      return form(committee, form, Problem.of(refused.refusals(), texts), model);
    }
  }

  private String form(String wanted, MaterialForm form, List<Problem> problems, Model model) {
    String committee = words.committee(wanted, recordable());
    model.addAttribute("committees", words.committees(recordable(), committee));
    return forms.page(committee, form, problems, model);
  }

  /** Committees for which the reader may record talks. */
  private List<String> recordable() {
    return Stream.concat(access.memberships().stream(), access.kept().stream()).distinct().toList();
  }

  @GetMapping(ONE)
  String show(@PathVariable long id, Model model) {
    return page(id, List.of(), model);
  }

  private String page(long id, List<Problem> problems, Model model) {
    model.addAttribute("material", views.of(List.of(materials.read(id))).get(0));
    model.addAttribute("files", views.files(id));
    model.addAttribute("problems", problems);
    return "topic/material";
  }

  @GetMapping(ONE + "/edit")
  String edit(@PathVariable long id, Model model) {
    Material material = materials.read(id);
    return editor(material, material.getVersion(), MaterialForm.of(material), List.of(), model);
  }

  @PostMapping(ONE + "/edit")
  String change(
      @PathVariable long id,
      @RequestParam long version,
      @ModelAttribute("typed") MaterialForm form,
      Model model,
      RedirectAttributes flash) {
    Material material = materials.read(id);
    try {
      String member = forms.memberOf(material.getCommitteeCode(), form);
      materials.change(id, version, form.content(member));
      return done(id, "topic.material.done.changed", flash);
    } catch (RefusedException refused) {
      return editor(material, version, form, Problem.of(refused.refusals(), texts), model);
    }
  }

  private String editor(
      Material material, long version, MaterialForm form, List<Problem> problems, Model model) {
    model.addAttribute("id", material.getId());
    model.addAttribute("version", version);
    return forms.page(material.getCommitteeCode(), form, problems, model);
  }

  @PostMapping(ONE + "/files")
  String attach(
      @PathVariable long id,
      @RequestParam MultipartFile file,
      Model model,
      RedirectAttributes flash)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      materials.addFile(id, file.getOriginalFilename(), content);
    } catch (RefusedException refused) {
      return page(id, Problem.of(refused.refusals(), texts), model);
    }
    return done(id, "topic.material.done.attached", flash);
  }

  @GetMapping(ONE + "/files/{file}")
  ResponseEntity<Resource> file(@PathVariable long id, @PathVariable long file) {
    Attachment found = materials.file(id, file);
    return FileDownload.of(found, materials.open(found));
  }

  @PostMapping(ONE + "/files/{file}/removal")
  String remove(@PathVariable long id, @PathVariable long file, RedirectAttributes flash) {
    materials.removeFile(id, file);
    return done(id, "topic.material.done.detached", flash);
  }

  /** One action: a draft with the situation as it was told. */
  @PostMapping(ONE + "/draft")
  String draft(@PathVariable long id, RedirectAttributes flash) {
    return ReferenceTopicController.begun(drafts.fromMaterial(id), flash, texts);
  }

  private String done(long id, String text, RedirectAttributes flash) {
    flash.addFlashAttribute("done", texts.of(text));
    return "redirect:/desk/topics/materials/" + id;
  }
}
