package org.tian.engine.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path as the container has decoded and mapped it; never the raw address, in which {@code
 * /%63amunda} would slip past a comparison.
 */
final class RequestPath {

  private RequestPath() {}

  static String of(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }
}
