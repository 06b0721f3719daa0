package org.tian.engine.visibility;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rejects task queries with an expression inside an or-branch, in whatever way they arrive.
 *
 * <p>The engine evaluates such expressions whatever its two "expressions in queries" settings say,
 * which lets anybody who may query tasks run code on the server (seen on 7.24.0). Expressions on
 * the top level of a stored filter, such as {@code ${currentUser()}}, stay allowed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OrExpressionGuard extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof TaskQueryImpl query) {
      check(query);
    } else if (command instanceof AbstractExecuteFilterCmd) {
      check(CommandFields.value(command, "extendingQuery"));
      check(storedQuery(CommandFields.text(command, "filterId")));
    } else if (command instanceof SaveFilterCmd) {
      check(((Filter) CommandFields.value(command, "filter")).getQuery());
    }
    return next.execute(command);
  }

  private static Object storedQuery(String filterId) {
    Filter filter =
        filterId == null
            ? null
            : Context.getCommandContext().getFilterManager().findFilterById(filterId);
    return filter == null ? null : filter.getQuery();
  }

  private static void check(Object query) {
    if (query instanceof TaskQueryImpl tasks
        && tasks.getQueries().stream()
            .anyMatch(branch -> branch != tasks && !branch.getExpressions().isEmpty())) {
      throw new BadUserRequestException("Expressions are not allowed in orQueries");
    }
  }
}
