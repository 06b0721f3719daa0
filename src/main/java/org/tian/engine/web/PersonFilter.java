package org.tian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tian.engine.AsPerson;
import org.tian.engine.visibility.WebApiDoor;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * Works for the signed-in person during a request of our pages and API: current actor and engine
 * authentication, both gone afterwards.
 *
 * <p>For the Camunda web applications it sets the actor only and opens the {@link WebApiDoor};
 * their own filter authenticates the engine.
 */
class PersonFilter extends OncePerRequestFilter {

  private static final String CAMUNDA = "/camunda/";

  private final AsPerson asPerson;

  PersonFilter(AsPerson asPerson) {
    this.asPerson = asPerson;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = RequestPath.of(request);
    return path.startsWith("/assets/") || path.startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Actor> actor = SignedInPerson.id().map(id -> actor(id, request));
    Passage passage = new Passage(request, response, chain);
    if (RequestPath.of(request).startsWith(CAMUNDA)) {
      throughTheDoor(actor, passage);
    } else if (actor.isPresent()) {
      asPerson.call(actor.get(), passage::go);
    } else {
      passage.go();
    }
    passage.rethrow();
  }

  private static void throughTheDoor(Optional<Actor> actor, Passage passage) {
    WebApiDoor.open();
    try {
      if (actor.isPresent()) {
        CurrentActor.as(actor.get(), passage::go);
      } else {
        passage.go();
      }
    } finally {
      WebApiDoor.shut();
    }
  }

  private static Actor actor(String personId, HttpServletRequest request) {
    return new Actor(personId, origin(RequestPath.of(request)), request.getRemoteAddr());
  }

  private static String origin(String path) {
    if (path.startsWith(CAMUNDA)) {
      return "TASKLIST";
    }
    return path.startsWith("/api/") ? "API" : "DESK";
  }
}
