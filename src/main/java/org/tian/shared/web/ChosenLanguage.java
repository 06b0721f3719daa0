package org.tian.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Chinese unless the reader has switched to English; programs that call the API choose by {@code
 * Accept-Language}.
 *
 * <p>Anything else a cookie or header may hold counts as Chinese, so that every text exists.
 */
class ChosenLanguage implements LocaleResolver {

  static final String COOKIE = "tian-lang";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie != null) {
      return of(cookie.getValue());
    }
    boolean isApi = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    return isApi && request.getHeader("Accept-Language") != null
        ? of(request.getLocale().getLanguage())
        : Locale.SIMPLIFIED_CHINESE;
  }

  private static Locale of(String language) {
    return Locale.ENGLISH.getLanguage().equals(language)
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("The reader switches at /preferences");
  }
}
