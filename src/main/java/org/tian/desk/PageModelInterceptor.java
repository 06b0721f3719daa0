package org.tian.desk;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import org.tian.engine.office.OfficeOperations;
import org.tian.notification.Notifications;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.shared.web.Assets;

/** Gives every template {@code page} ({@link PageModel}) and {@code t(key, args…)}. */
@Component
class PageModelInterceptor implements HandlerInterceptor {

  private final Directory directory;
  private final ProposerPosts proposers;
  private final Texts texts;
  private final Assets assets;
  private final Formats formats;
  private final Notifications notifications;
  private final OfficeOperations operations;

  PageModelInterceptor(
      Directory directory,
      ProposerPosts proposers,
      Texts texts,
      Assets assets,
      Formats formats,
      Notifications notifications,
      OfficeOperations operations) {
    this.directory = directory;
    this.proposers = proposers;
    this.texts = texts;
    this.assets = assets;
    this.formats = formats;
    this.notifications = notifications;
    this.operations = operations;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      ModelAndView result) {
    if (result == null || result.getViewName() == null || isRedirect(result.getViewName())) {
      return;
    }
    addTo(result, request);
  }

  /** For pages made outside a handler, such as those that tell a refusal. */
  ModelAndView addTo(ModelAndView result, HttpServletRequest request) {
    result.addObject("page", pageOf(request));
    result.addObject("t", (TemplateMethodModelEx) this::text);
    return result;
  }

  private static boolean isRedirect(String view) {
    return view.startsWith("redirect:") || view.startsWith("forward:");
  }

  private Object text(List<?> arguments) throws TemplateModelException {
    Object[] unwrapped = new Object[arguments.size()];
    for (int i = 0; i < unwrapped.length; i++) {
      unwrapped[i] =
          DeepUnwrap.permissiveUnwrap((freemarker.template.TemplateModel) arguments.get(i));
    }
    Object[] placeholders = new Object[unwrapped.length - 1];
    System.arraycopy(unwrapped, 1, placeholders, 0, placeholders.length);
    return texts.of(String.valueOf(unwrapped[0]), placeholders);
  }

  private PageModel pageOf(HttpServletRequest request) {
    return new PageModel(
        Texts.inEnglish() ? "en" : "zh-CN",
        WebUtils.getCookie(request, PreferencesController.LARGE_TYPE_COOKIE) != null,
        here(request),
        personOf(request.getUserPrincipal()),
        csrfOf(request),
        assets,
        formats,
        unreadOf(request.getUserPrincipal()));
  }

  private long unreadOf(Principal principal) {
    try {
      return principal == null ? 0 : notifications.unreadOf(principal.getName());
    } catch (DataAccessException noDatabase) {
      return 0;
    }
  }

  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private PageModel.Person personOf(Principal principal) {
    if (principal == null) {
      return null;
    }
    String id = principal.getName();
    try {
      List<Post> posts = directory.postsOf(id);
      return new PageModel.Person(
          id,
          directory.personName(id),
          posts.stream().map(this::inWords).distinct().toList(),
          proposers.mayPropose(posts),
          proposers.mayEnterForOthers(posts),
          proposers.keepsReasons(posts),
          proposers.readsTopics(posts),
          proposers.reviews(posts),
          proposers.handsOver(posts),
          proposers.handles(posts),
          proposers.meets(posts),
          proposers.leads(id, posts),
          operations.mayJump(id));
    } catch (DataAccessException noDatabase) {
      // The page that tells about the fault must still come up.
      return new PageModel.Person(
          id, id, List.of(), false, false, false, false, false, false, false, false, false, false);
    }
  }

  private String inWords(Post post) {
    if (post.getTitle() != null) {
      return post.getTitle();
    }
    return directory.nameOf(post.getBodyCode()) + " " + texts.of(post.getRole().messageKey());
  }

  private static PageModel.Csrf csrfOf(HttpServletRequest request) {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null
        ? null
        : new PageModel.Csrf(token.getHeaderName(), token.getParameterName(), token.getToken());
  }
}
