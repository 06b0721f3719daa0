package org.tian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Sends a request down the filter chain from inside a block that cannot throw what a chain does.
 */
class Passage {

  private final ServletRequest request;
  private final ServletResponse response;
  private final FilterChain chain;
  private Exception failure;

  Passage(ServletRequest request, ServletResponse response, FilterChain chain) {
    this.request = request;
    this.response = response;
    this.chain = chain;
  }

  /** Returns null always; keeps what went wrong for {@link #rethrow}. */
  Void go() {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException e) {
      failure = e;
    }
    return null;
  }

  void rethrow() throws IOException, ServletException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof ServletException servlet) {
      throw servlet;
    }
  }
}
