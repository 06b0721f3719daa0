package org.tian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Lets the Camunda web applications' requests speak the language the reader has chosen, as Spring
 * does for our own pages; before it stands the language of the browser.
 */
class ReaderLanguageFilter extends OncePerRequestFilter {

  private final LocaleResolver chosen;

  ReaderLanguageFilter(LocaleResolver chosen) {
    this.chosen = chosen;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LocaleContext before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(chosen.resolveLocale(request));
    try {
      chain.doFilter(request, response);
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
