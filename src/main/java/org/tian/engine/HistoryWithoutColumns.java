package org.tian.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;

/**
 * The full history, but for what {@link TaskColumns} shows on an open task: it repeats the inbox
 * row, decides nothing, and would be eight rows for each task.
 */
@Component
class HistoryWithoutColumns extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<HistoryLevel> levels = new ArrayList<>();
    if (configuration.getCustomHistoryLevels() != null) {
      levels.addAll(configuration.getCustomHistoryLevels());
    }
    levels.add(new Level());
    configuration.setCustomHistoryLevels(levels);
  }

  /** Has the name and number of the full level, and so takes its place. */
  private static final class Level extends HistoryLevelFull {

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
      boolean column =
          entity instanceof VariableInstanceEntity variable
              && variable.getTaskId() != null
              && TaskColumns.NAMES.contains(variable.getName());
      return !column && super.isHistoryEventProduced(type, entity);
    }
  }
}
