package org.tian.engine.visibility;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets only known commands through the web API; every other engine call is refused (HTTP 403).
 *
 * <p>An allow-list, because the engine has commands that check no authorization at all. What is let
 * through is then narrowed by {@link PolicyAuthorizations} and {@link PolicyChecker}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiWall extends CommandInterceptor {

  private final StandIns standIns;

  ApiWall(StandIns standIns) {
    this.standIns = standIns;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (WebApiDoor.isAtDoor()) {
      check(command, Context.getCommandContext());
    }
    Object before = WebApiDoor.enter();
    try {
      return next.execute(command);
    } finally {
      WebApiDoor.leave(before);
    }
  }

  private void check(Command<?> command, CommandContext context) {
    Optional<Viewer> viewer = Viewer.of(context);
    boolean allowed =
        viewer.isPresent()
            ? AllowedCommands.forPerson(command, viewer.get(), context, standIns)
            : AllowedCommands.beforeSignOn(command);
    if (!allowed) {
      throw new AuthorizationException(
          "%s is not open to %s"
              .formatted(
                  command.getClass().getSimpleName(),
                  viewer.map(Viewer::personId).orElse("anonymous")));
    }
  }
}
