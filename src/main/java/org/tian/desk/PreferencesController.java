package org.tian.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** How a reader wants the pages: language and size of type, kept in cookies for a year. */
@Controller
class PreferencesController {

  static final String LANGUAGE_COOKIE = "tian-lang";
  static final String LARGE_TYPE_COOKIE = "tian-large";

  /** A path of our own; "//host" and "/\host" would lead to somebody else's. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]*");

  @GetMapping("/preferences")
  RedirectView choose(
      @RequestParam(required = false) String lang,
      @RequestParam(required = false) String type,
      @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    if (lang != null) {
      keep(response, LANGUAGE_COOKIE, "en".equals(lang) ? "en" : "zh", true);
    }
    if (type != null) {
      keep(response, LARGE_TYPE_COOKIE, "1", "large".equals(type));
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    RedirectView redirect = new RedirectView(OWN_PATH.matcher(back).matches() ? back : "/");
    redirect.setExpandUriTemplateVariables(false);
    return redirect;
  }

  private static void keep(HttpServletResponse response, String name, String value, boolean set) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(set ? Duration.ofDays(365) : Duration.ZERO)
            .sameSite("Lax")
            // The Camunda web applications are scripts and read the same choice; it is no secret.
            .httpOnly(false)
            .build()
            .toString());
  }
}
