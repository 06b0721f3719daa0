package org.tian.engine.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Stands outermost: brings refusals out of the engine's wrappings, as themselves to our own callers
 * and as a readable answer to Tasklist.
 */
class RefusalTranslator extends CommandInterceptor {

  private final TasklistAnswers answers;

  RefusalTranslator(TasklistAnswers answers) {
    this.answers = answers;
  }

  @Override
  public <T> T execute(Command<T> command) {
    boolean outermost = Context.getCommandContext() == null;
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      Optional<RefusedException> refused = refusalIn(failure);
      if (refused.isPresent() && outermost) {
        throw isTasklist() ? answers.to(refused.get()) : refused.get();
      }
      throw failure;
    }
  }

  private static boolean isTasklist() {
    return "TASKLIST".equals(CurrentActor.get().origin());
  }

  private static Optional<RefusedException> refusalIn(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(RefusalTranslator::asRefusal)
        .findFirst();
  }

  private static Stream<RefusedException> asRefusal(Throwable cause) {
    if (cause instanceof RefusedException refused) {
      return Stream.of(refused);
    }
    return cause instanceof SuspendedEntityInteractionException
        ? Stream.of(Refusal.of("office.suspended-now").asException())
        : Stream.empty();
  }
}
