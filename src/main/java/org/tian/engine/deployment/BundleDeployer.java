package org.tian.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys all models, decisions and forms as one bundle at start, before anybody can call and
 * before demonstration data is made.
 *
 * <p>Nothing is deployed when nothing changed; when one file changed the whole bundle is deployed
 * anew, so that bindings of kind {@code deployment} find their forms, decisions and called
 * processes beside them. Several nodes may start at once: the engine locks deployments.
 */
@Component
class BundleDeployer implements SmartInitializingSingleton {

  static final String BUNDLE = "tian";

  private static final Logger LOG = LoggerFactory.getLogger(BundleDeployer.class);

  private final RepositoryService repository;

  BundleDeployer(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void afterSingletonsInstantiated() {
    deploy(BundleResources.onClassPath());
  }

  void deploy(Map<String, Resource> resources) {
    if (resources.isEmpty()) {
      LOG.warn("No processes or forms on the class path: nothing is deployed");
      return;
    }
    DeploymentBuilder bundle =
        repository.createDeployment().name(BUNDLE).enableDuplicateFiltering(false);
    resources.forEach((name, resource) -> add(bundle, name, resource));
    bundle.deploy();
  }

  private static void add(DeploymentBuilder bundle, String name, Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      bundle.addInputStream(name, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
