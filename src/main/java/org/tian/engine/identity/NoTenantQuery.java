package org.tian.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Finds no tenant, because there are none. */
class NoTenantQuery extends TenantQueryImpl {

  private static final long serialVersionUID = 1L;

  NoTenantQuery(CommandExecutor executor) {
    super(executor);
  }

  @Override
  public long executeCount(CommandContext context) {
    return 0;
  }

  @Override
  public List<Tenant> executeList(CommandContext context, Page page) {
    return List.of();
  }
}
